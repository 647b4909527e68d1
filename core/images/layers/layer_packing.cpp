#include "core/images/layers/layer_packing.h"

#include "layer_reader_version.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
class Packer
{
public:
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            bytes.append(char(value | 0x80));
        bytes.append(char(value));
    }
    void text(const QByteArray &value)
    {
        number(quint64(value.size()));
        bytes.append(value);
    }
    void texts(const QByteArrayList &values)
    {
        number(quint64(values.size()));
        for (const QByteArray &value : values)
            text(value);
    }
    void file(const KeptFile &file)
    {
        // Does not compile when the record has a member that is not written here.
        const auto &[size, executable, start, versions, isUnread] = file;
        number(quint64(size));
        number(executable);
        text(start);
        texts(versions);
        number(isUnread);
    }
    void size(const FolderSize &size)
    {
        const auto &[sum, files, names, linked] = size;
        number(quint64(files) << 1 | quint64(linked > 0)); // of most nodes, which are no folders, a byte
        if (files > 0) {
            number(quint64(sum));
            number(names);
        }
        if (linked > 0)
            number(quint64(linked));
    }
    void node(const LayerNode &node) // no deeper than deepestPath
    {
        const auto &[kind, opaque, target, kept, children, removed, others, size] = node;
        number(quint64(kind));
        number(opaque);
        text(target);
        number(kept != nullptr);
        if (kept)
            file(*kept);
        texts(removed);
        std::vector<quint64> sorted = others;
        std::sort(sorted.begin(), sorted.end());
        number(sorted.size());
        quint64 last = 0;
        for (const quint64 hash : sorted) {
            number(hash - last);
            last = hash;
        }
        this->size(size);
        number(children.size());
        for (const auto &[name, child] : children) {
            text(name);
            this->node(*child);
        }
    }
    QByteArray bytes;
};

/// Reads the same; after anything that does not fit, `isGood` is false and everything is empty.
class Unpacker
{
public:
    explicit Unpacker(const QByteArray &bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) {}

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        return wrong();
    }
    /// Of things that take at least a byte each.
    quint64 count()
    {
        const quint64 value = number();
        return value <= quint64(m_end - m_at) ? value : wrong();
    }
    QByteArray text()
    {
        const quint64 size = count();
        const QByteArray value(m_at, qsizetype(size));
        m_at += size;
        return value;
    }
    QByteArrayList texts()
    {
        QByteArrayList values;
        for (quint64 left = count(); left > 0 && isGood; --left)
            values << text();
        return values;
    }
    std::shared_ptr<const KeptFile> file()
    {
        auto file = std::make_shared<KeptFile>();
        file->size = qint64(number());
        file->executable = number() != 0;
        file->text = text();
        file->versions = texts();
        file->isUnread = number() != 0;
        return file;
    }
    FolderSize size()
    {
        constexpr quint64 most = quint64(1) << 50;
        FolderSize size;
        const quint64 first = number();
        size.files = qint64(std::min(first >> 1, most));
        if (size.files > 0) {
            size.bytes = qint64(std::min(number(), most));
            size.names = number();
        }
        if ((first & 1) != 0)
            size.linked = qint64(std::min(number(), most));
        return size;
    }
    void node(LayerNode &node, qsizetype depth)
    {
        const quint64 kind = number();
        if (kind > quint64(LayerNode::Kind::HardLink) || depth > deepestPath)
            wrong();
        node.kind = LayerNode::Kind(isGood ? kind : 0);
        node.opaque = number() != 0;
        node.target = text();
        if (number() != 0)
            node.file = file();
        node.removed = texts();
        quint64 last = 0;
        for (quint64 left = count(); left > 0 && isGood; --left)
            node.others.push_back(last += number());
        node.size = size();
        for (quint64 left = count(); left > 0 && isGood; --left) {
            auto &child = node.children[text()];
            child = std::make_unique<LayerNode>();
            this->node(*child, depth + 1);
        }
    }
    bool isAtEnd() const { return isGood && m_at == m_end; }

    bool isGood = true;

private:
    quint64 wrong()
    {
        isGood = false;
        m_at = m_end;
        return 0;
    }
    const char *m_at;
    const char *const m_end;
};
} // namespace

QByteArray layerReaderVersion()
{
    return GEAR_AUDIT_LAYER_READER;
}

QByteArray packLayer(const ReadLayer &layer)
{
    Packer packer;
    packer.text(layerReaderVersion());
    packer.number(quint64(layer.kept));
    packer.text(layer.diffId.toUtf8());
    packer.number(layer.isByTable);
    packer.node(*layer.root);
    return packer.bytes;
}

std::optional<ReadLayer> unpackLayer(const QByteArray &bytes)
{
    Unpacker unpacker(bytes);
    if (unpacker.text() != layerReaderVersion())
        return std::nullopt;
    ReadLayer layer{std::make_unique<LayerNode>(), qint64(unpacker.number()), {}, false};
    layer.diffId = QString::fromUtf8(unpacker.text());
    layer.isByTable = unpacker.number() != 0;
    unpacker.node(*layer.root, 0);
    if (!unpacker.isAtEnd())
        return std::nullopt;
    return layer;
}

} // namespace gearaudit
