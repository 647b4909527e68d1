#include "core/images/layers/image_tree.h"

#include "tests/support/layer_builder.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
/// An image as a flat table of paths, by the steps of containerd's applyNaive (archive/tar.go) with
/// whiteouts first, as image-spec asks: nothing of it is shared with ImageTree.
class FlatImage
{
public:
    enum class Kind { Folder, File, Link };
    struct Entry {
        Kind kind = Kind::Folder;
        QByteArray content; ///< of a link, where it leads
    };

    /// Where a path ends, links followed; none where there is nothing.
    std::optional<QByteArray> resolve(const QByteArray &path, bool last = true) const
    {
        QByteArray done;
        QByteArrayList rest = path.split('/');
        for (int steps = 0; !rest.isEmpty(); ++steps) {
            if (steps > 300)
                return std::nullopt;
            const QByteArray part = rest.takeFirst();
            if (part.isEmpty() || part == ".")
                continue;
            if (!done.isEmpty() && m_entries.at(done).kind != Kind::Folder)
                return std::nullopt;
            if (part == "..") {
                done = done.left(std::max<qsizetype>(done.lastIndexOf('/'), 0));
                continue;
            }
            const QByteArray next = done + '/' + part;
            const auto found = m_entries.find(next);
            if (found == m_entries.end())
                return std::nullopt;
            if (found->second.kind != Kind::Link || (rest.isEmpty() && !last)) {
                done = next;
                continue;
            }
            if (++m_links > 40)
                return std::nullopt;
            m_passed << next;
            if (found->second.content.startsWith('/'))
                done.clear();
            rest = found->second.content.split('/') + rest;
        }
        return done;
    }
    std::optional<QByteArray> follow(const QByteArray &path, bool last = true) const
    {
        m_links = 0;
        m_passed.clear();
        return resolve(path, last);
    }
    const Entry *at(const QByteArray &path, bool last = true) const
    {
        static const Entry root;
        const auto real = follow(path, last);
        return !real ? nullptr : real->isEmpty() ? &root : &m_entries.at(*real);
    }
    bool isFolder(const QByteArray &path) const
    {
        const Entry *entry = at(path);
        return entry && entry->kind == Kind::Folder;
    }

    void remove(const QByteArray &real)
    {
        m_entries.erase(real);
        std::erase_if(m_entries, [&](const auto &one) { return one.first.startsWith(real + '/'); });
    }
    void empty(const QByteArray &folder)
    {
        const QByteArray real = *follow(folder);
        std::erase_if(m_entries, [&](const auto &one) { return one.first.startsWith(real + '/'); });
    }
    /// `folder` is one.
    void put(const QByteArray &folder, const QByteArray &name, const Entry &entry)
    {
        const QByteArray real = *follow(folder) + '/' + name;
        const auto old = m_entries.find(real);
        if (old != m_entries.end() && old->second.kind == Kind::Folder && entry.kind == Kind::Folder)
            return;
        remove(real);
        m_entries[real] = entry;
    }
    /// The links that the last follow() passed.
    QByteArrayList passed() const { return m_passed; }
    QByteArrayList paths() const
    {
        QByteArrayList all;
        for (const auto &[path, entry] : m_entries)
            all << path;
        return all;
    }

private:
    std::map<QByteArray, Entry> m_entries;
    mutable int m_links = 0;
    mutable QByteArrayList m_passed;
};

using Kind = FlatImage::Kind;

/// Builds stacks of layers, each entry into the archive and into the table.
class Stack
{
public:
    explicit Stack(quint32 seed) : m_random(seed) {}

    void addLayer()
    {
        m_layers.emplace_back();
        m_isNew.clear();
        for (int i = pick(4); i > 0; --i)
            addWhiteout();
        for (int i = 3 + pick(8); i > 0; --i)
            addEntry();
        for (int i = pick(3); i > 0; --i)
            addHardLink();
    }
    const std::vector<LayerBuilder> &layers() const { return m_layers; }
    const FlatImage &image() const { return m_image; }

    static QByteArrayList names() { return {"a", "b", "lib", "python3", "pip", "x.sh"}; }

private:
    int pick(int count) { return int(m_random.bounded(count)); }
    QByteArray name() { return names().at(pick(int(names().size()))); }
    /// As archives write it: with "./" or without.
    QByteArray written(const QByteArray &folder, const QByteArray &name)
    {
        static const QByteArrayList starts{"", "./", "/"};
        return starts.at(pick(3)) + (folder + '/' + name).mid(1);
    }
    /// A folder that is there, by its own name or through links.
    QByteArray folder()
    {
        QByteArrayList all{QByteArray()};
        for (const QByteArray &path : m_image.paths()) {
            if (m_image.isFolder(path) && path.count('/') < 4)
                all << path;
        }
        return all.at(pick(int(all.size())));
    }

    /// What lies on the way to an entry is not replaced by the same layer.
    void useFolder(const QByteArray &folder)
    {
        m_image.follow(folder);
        m_isNew += m_image.passed();
        for (QByteArray on = folder; !on.isEmpty(); on = on.left(on.lastIndexOf('/')))
            m_isNew << *m_image.follow(on, false);
    }

    void addWhiteout()
    {
        const QByteArray in = folder();
        useFolder(in);
        const int kind = pick(6);
        LayerBuilder &layer = m_layers.back();
        const auto isUsed = [this](const QByteArray &real) {
            return std::any_of(m_isNew.begin(), m_isNew.end(), [&](const QByteArray &used) {
                return used == real || used.startsWith(real + '/');
            });
        };
        if (kind == 0) {
            if (isUsed(*m_image.follow(in)) && *m_image.follow(in) != in)
                return;
            layer.file(written(in, ".wh..wh..opq"));
            m_image.empty(in);
        } else if (kind == 1) {
            layer.file(written(in, pick(2) ? ".wh." : ".wh..wh..opqX"));
        } else {
            const QByteArray taken = name();
            if (isUsed(*m_image.follow(in) + '/' + taken))
                return;
            layer.file(written(in, ".wh." + taken));
            m_image.remove(*m_image.follow(in) + '/' + taken);
        }
    }

    void addEntry()
    {
        static const QByteArrayList targets{"a", "b", "../a", "/lib", "lib/a", "../../../b", "/", ".", "python3", "/a/../b"};
        const QByteArray in = folder();
        const QByteArray called = name();
        const QByteArray real = *m_image.follow(in) + '/' + called;
        useFolder(in);
        // No archive has a path twice, and what lies in a folder of this layer's does not lose it.
        for (const QByteArray &known : m_isNew) {
            if (known == real || known.startsWith(real + '/'))
                return;
        }
        const QByteArray path = written(in, called);
        LayerBuilder &layer = m_layers.back();
        // Through links come files alone: a folder with two names in one archive has no order.
        switch (pick(real == in + '/' + called ? 5 : 3)) {
        case 0:
        case 1: {
            const QByteArray content = "#!/bin/sh\n" + QByteArray::number(++m_count);
            layer.program(path, content);
            m_image.put(in, called, {Kind::File, content});
            break;
        }
        case 2:
            layer.file(path, "no script");
            m_image.put(in, called, {Kind::File, {}});
            break;
        case 3:
            layer.folder(path + '/');
            m_image.put(in, called, {});
            break;
        default: {
            const QByteArray target = targets.at(pick(int(targets.size())));
            layer.link(path, target);
            m_image.put(in, called, {Kind::Link, target});
        }
        }
        m_isNew << real;
    }

    /// Under a name that matters, to a file that does.
    void addHardLink()
    {
        static const QByteArrayList mattering{"python3", "pip", "x.sh"};
        QByteArrayList files;
        for (const QByteArray &path : m_image.paths()) {
            const auto *entry = m_image.at(path, false);
            if (entry->kind == Kind::File && !entry->content.isEmpty())
                files << path;
        }
        const QByteArray in = folder();
        const QByteArray called = mattering.at(pick(3));
        const QByteArray real = *m_image.follow(in) + '/' + called;
        useFolder(in);
        if (files.isEmpty() || m_image.at(real, false))
            return;
        const QByteArray target = files.at(pick(int(files.size())));
        m_layers.back().hardLink(written(in, called), target.mid(pick(2)));
        m_image.put(in, called, *m_image.at(target, false));
        m_isNew << real;
    }

    QRandomGenerator m_random;
    std::vector<LayerBuilder> m_layers;
    FlatImage m_image;
    QByteArrayList m_isNew; ///< of this layer
    int m_count = 0;
};

void everyPath(const QByteArray &start, int depth, QByteArrayList &all)
{
    for (const QByteArray &name : Stack::names()) {
        all << start + '/' + name;
        if (depth > 1)
            everyPath(start + '/' + name, depth - 1, all);
    }
}
} // namespace

/// Stacks of layers made at random: every path of the image is what a plain table says.
class TestRandomLayers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPathIsWhatItIs_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= qEnvironmentVariable("GEAR_AUDIT_LAYER_SEEDS", QStringLiteral("300")).toUInt(); ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void everyPathIsWhatItIs()
    {
        QFETCH(quint32, seed);
        Stack stack(seed);
        for (quint32 i = 0; i < 2 + seed % 5; ++i)
            stack.addLayer();
        const ImageTree tree = treeOf(stack.layers());
        QByteArrayList paths;
        everyPath({}, 3, paths);
        paths += stack.image().paths();
        for (const QByteArray &path : paths) {
            const auto *expected = stack.image().at(path);
            const auto found = tree.find(path);
            const bool isHidden = expected && expected->kind == Kind::File && expected->content.isEmpty();
            if (!expected || isHidden) {
                // What does not matter is not kept; under a name that does, it is, without a text.
                QVERIFY2(!found || (isHidden && (!found->node->file || found->node->file->text.isEmpty()
                                                 || found->node->file->text == "no script")),
                         path.constData());
                continue;
            }
            QVERIFY2(found, path.constData());
            QCOMPARE(found->node->kind == ImageTree::Node::Kind::Folder, expected->kind == Kind::Folder);
            QCOMPARE(found->path, *stack.image().follow(path));
            if (expected->kind == Kind::File)
                QCOMPARE(found->node->file->text, expected->content);
        }
    }
};

QTEST_GUILESS_MAIN(TestRandomLayers)
#include "tst_random_layers.moc"
