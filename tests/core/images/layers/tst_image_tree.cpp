#include "core/images/layers/image_tree.h"

#include "tests/support/layer_builder.h"

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
/// A file that is kept under any name.
QByteArray script(const char *word)
{
    return QByteArray("#!/bin/sh\n") + word;
}

QByteArray wordIn(const ImageTree &tree, const QByteArray &path)
{
    const auto file = tree.file(path);
    return file ? file->text.split('\n').value(1) : QByteArray("none");
}

LayerBuilder base()
{
    LayerBuilder layer;
    return layer.folder("opt/").program("opt/a", script("a")).program("opt/b", script("b"))
        .folder("opt/sub/").program("opt/sub/c", script("c"));
}
} // namespace

/// The rules of image-spec's layer.md, and what readers elsewhere fell over.
class TestImageTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHigherLayerReplaces()
    {
        LayerBuilder next;
        next.program("opt/a", script("new"));
        const ImageTree tree = treeOf({base(), next});
        QCOMPARE(wordIn(tree, "/opt/a"), QByteArray("new"));
        QCOMPARE(wordIn(tree, "/opt/b"), QByteArray("b"));
    }

    void aFileThatDoesNotMatterReplacesToo()
    {
        LayerBuilder next;
        next.file("opt/a", "no script");
        QCOMPARE(wordIn(treeOf({base(), next}), "/opt/a"), QByteArray("none"));
        LayerBuilder instead;
        instead.file("opt/sub", "was a folder");
        QCOMPARE(wordIn(treeOf({base(), instead}), "/opt/sub/c"), QByteArray("none"));
    }

    void whiteoutsTakeWhatLiesBelow()
    {
        LayerBuilder out, again;
        out.file("opt/.wh.a").file("opt/.wh.sub");
        again.program("opt/sub/d", script("d"));
        const ImageTree tree = treeOf({base(), out, again});
        QCOMPARE(wordIn(tree, "/opt/a"), QByteArray("none"));
        QCOMPARE(wordIn(tree, "/opt/b"), QByteArray("b"));
        QCOMPARE(wordIn(tree, "/opt/sub/c"), QByteArray("none"));
        QCOMPARE(wordIn(tree, "/opt/sub/d"), QByteArray("d"));
    }

    void aWhiteoutTakesNothingOfItsOwnLayer_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("before it") << true;
        QTest::newRow("behind it") << false;
    }
    void aWhiteoutTakesNothingOfItsOwnLayer()
    {
        QFETCH(bool, before);
        LayerBuilder next;
        if (before)
            next.file("opt/.wh.a").file("opt/sub/.wh..wh..opq");
        next.program("opt/a", script("new")).program("opt/sub/e", script("e"));
        if (!before)
            next.file("opt/.wh.a").file("opt/sub/.wh..wh..opq");
        const ImageTree tree = treeOf({base(), next});
        QCOMPARE(wordIn(tree, "/opt/a"), QByteArray("new"));
        QCOMPARE(wordIn(tree, "/opt/sub/e"), QByteArray("e"));
        QCOMPARE(wordIn(tree, "/opt/sub/c"), QByteArray("none"));
    }

    void anOpaqueMarkerAloneInItsLayer()
    {
        LayerBuilder opaque, higher;
        opaque.file("opt/.wh..wh..opq");
        higher.program("opt/f", script("f"));
        const ImageTree tree = treeOf({base(), opaque, higher});
        QCOMPARE(wordIn(tree, "/opt/a"), QByteArray("none"));
        QCOMPARE(wordIn(tree, "/opt/f"), QByteArray("f"));
        LayerBuilder through;
        through.file("link/.wh..wh..opq");
        LayerBuilder linked = base();
        linked.link("link", "opt/sub");
        const ImageTree other = treeOf({linked, through});
        QCOMPARE(wordIn(other, "/opt/sub/c"), QByteArray("none"));
        QCOMPARE(wordIn(other, "/opt/a"), QByteArray("a"));
    }

    void namesThatOnlyLookLikeWhiteoutsTakeNothing()
    {
        LayerBuilder next;
        next.file("opt/.wh.").file("opt/.wh..wh..opqX").file("opt/.wh..wh.plnk/1.2").file("opt/.wh..wh.aufs");
        const ImageTree tree = treeOf({base(), next});
        QCOMPARE(wordIn(tree, "/opt/a"), QByteArray("a"));
        QCOMPARE(wordIn(tree, "/opt/sub/c"), QByteArray("c"));
    }

    void aFolderReplacedByALinkAndBack()
    {
        LayerBuilder link, back;
        link.link("opt/sub", "/srv").program("srv/g", script("g"));
        ImageTree tree = treeOf({base(), link});
        QCOMPARE(wordIn(tree, "/opt/sub/c"), QByteArray("none"));
        QCOMPARE(wordIn(tree, "/opt/sub/g"), QByteArray("g"));
        back.folder("opt/sub/").program("opt/sub/h", script("h"));
        tree = treeOf({base(), link, back});
        QCOMPARE(wordIn(tree, "/opt/sub/g"), QByteArray("none"));
        QCOMPARE(wordIn(tree, "/opt/sub/h"), QByteArray("h"));
        QCOMPARE(wordIn(tree, "/srv/g"), QByteArray("g"));
    }

    void entriesBelowALinkGoWhereItLeads()
    {
        LayerBuilder merged, next;
        merged.folder("usr/bin/").link("bin", "usr/bin");
        next.program("bin/tool", script("tool"));
        const ImageTree tree = treeOf({merged, next});
        QCOMPARE(wordIn(tree, "/usr/bin/tool"), QByteArray("tool"));
        QCOMPARE(tree.find("/bin/tool")->path, QByteArray("/usr/bin/tool"));
        LayerBuilder same;
        same.link("lib", "usr/lib").program("lib/x", script("x"));
        QCOMPARE(wordIn(treeOf({same}), "/usr/lib/x"), QByteArray("x"));
    }

    void hardLinksShareWithinAndAcrossLayers()
    {
        LayerBuilder next;
        next.hardLink("opt/same", "opt/a").hardLink("opt/z", "opt/y").hardLink("opt/y", "./opt/sub/c")
            .hardLink("x/n-1.dist-info/METADATA", "cache/unknown");
        const ImageTree tree = treeOf({base(), next});
        QCOMPARE(wordIn(tree, "/opt/same"), QByteArray("none")); // a name that does not matter
        LayerBuilder python = base(), more;
        python.program("opt/python3.11", pythonBinary("3.11.4")).hardLink("opt/python3", "opt/python3.11");
        more.hardLink("opt/python", "/opt/python3");
        const ImageTree linked = treeOf({python, more});
        QCOMPARE(linked.file("/opt/python").get(), linked.file("/opt/python3.11").get());
        QVERIFY(tree.file("/x/n-1.dist-info/METADATA")->isUnread);
    }

    void linksNeverLeadOutAndEnd()
    {
        LayerBuilder layer = base();
        layer.link("up", "../../../../opt").link("opt/out", "/../../opt/./sub//").link("loop", "pool")
            .link("pool", "loop").link("self", "self/x").link("dead", "/nowhere");
        const ImageTree tree = treeOf({layer});
        QCOMPARE(wordIn(tree, "/up/a"), QByteArray("a"));
        QCOMPARE(wordIn(tree, "/opt/out/c"), QByteArray("c"));
        QCOMPARE(wordIn(tree, "/../opt/sub/../a"), QByteArray("a"));
        for (const char *path : {"/loop", "/loop/a", "/self", "/dead", "/dead/x", "/opt/a/x"})
            QVERIFY2(!tree.find(path), path);
        QVERIFY(tree.findEntry("/dead"));
        LayerBuilder into;
        into.program("loop/x", script("x")).program("dead/y", script("y"));
        QCOMPARE(wordIn(treeOf({layer, into}), "/nowhere/y"), QByteArray("y"));
    }

    void stopEndsIt()
    {
        std::stop_source stop;
        LayerNode root;
        root.kind = LayerNode::Kind::Folder;
        ImageTree tree;
        QVERIFY(tree.add(root, stop.get_token()));
        stop.request_stop();
        QVERIFY(!tree.add(root, stop.get_token()));
    }

    // Forms of public reports about other readers.

    /// anchore/stereoscope, pull request 694: the folder is a new one, not what the link led to.
    void anOpaqueFolderInPlaceOfALink()
    {
        LayerBuilder linked = base(), next;
        linked.link("link", "opt/sub");
        next.folder("link/").file("link/.wh..wh..opq").program("link/new", script("new"));
        const ImageTree tree = treeOf({linked, next});
        QCOMPARE(wordIn(tree, "/opt/sub/c"), QByteArray("c"));
        QCOMPARE(wordIn(tree, "/link/new"), QByteArray("new"));
        QCOMPARE(wordIn(tree, "/link/c"), QByteArray("none"));
        QCOMPARE(wordIn(tree, "/opt/sub/new"), QByteArray("none"));
    }

    /// google/go-containerregistry, issue 2002: what a hard link is of may change later.
    void aFileThatIsChangedAfterItWasLinked()
    {
        LayerBuilder first, links, change;
        first.program("t2.sh", script("123"));
        links.program("t1.sh", script("123")).hardLink("t2.sh", "t1.sh").hardLink("t3.sh", "t1.sh");
        change.program("t1.sh", script("456"));
        const ImageTree tree = treeOf({first, links, change});
        QCOMPARE(wordIn(tree, "/t1.sh"), QByteArray("456"));
        QCOMPARE(wordIn(tree, "/t2.sh"), QByteArray("123"));
        QCOMPARE(wordIn(tree, "/t3.sh"), QByteArray("123"));
    }

    /// The same, issues 2029 and 1897: a folder that was taken and comes again is another one.
    void aFolderThatComesAgain()
    {
        LayerBuilder taken, empty, again;
        taken.file("opt/.wh.sub");
        empty.folder("opt/sub/");
        again.program("opt/sub/d", script("d"));
        const ImageTree tree = treeOf({base(), taken, empty, again});
        QCOMPARE(wordIn(tree, "/opt/sub/c"), QByteArray("none"));
        QCOMPARE(wordIn(tree, "/opt/sub/d"), QByteArray("d"));
        LayerBuilder opaque;
        opaque.folder("opt/").file("opt/.wh..wh..opq");
        const ImageTree other = treeOf({base(), opaque});
        QVERIFY(other.isFolder("/opt"));
        QVERIFY(other.entries("/opt").empty());
    }

    /// The same, issue 1623, and stereoscope 696: markers of the lowest layer are no files.
    void markersInTheLowestLayer()
    {
        LayerBuilder only = base();
        only.file("opt/.wh..wh..opq").file(".wh.gone");
        const ImageTree tree = treeOf({only});
        QCOMPARE(wordIn(tree, "/opt/a"), QByteArray("a"));
        QVERIFY(!tree.entries("/opt").contains(".wh..wh..opq"));
        QVERIFY(!tree.entries("/").contains(".wh.gone"));
    }

    /// The same, issue 2399: archives begin with the root itself, and name entries in many ways.
    void namesOfTheRoot()
    {
        LayerBuilder layer, out;
        layer.folder("./").folder(".").folder("/").program("./opt/./a", script("a")).program("/opt//b", script("b"));
        out.file("./opt/.wh.b").file("./.wh.").file("/.wh..");
        const ImageTree tree = treeOf({layer, out});
        QCOMPARE(wordIn(tree, "/opt/a"), QByteArray("a"));
        QCOMPARE(wordIn(tree, "/opt/b"), QByteArray("none"));
    }

    void depthIsBounded()
    {
        LayerBuilder layer;
        layer.program(QByteArray("d/").repeated(7000) + "x", script("x"));
        LayerBuilder more;
        more.link("l", '/' + QByteArray("d/").repeated(1500));
        std::vector<LayerBuilder> layers{layer};
        for (int i = 0; i < 20; ++i) {
            LayerBuilder deeper;
            const QByteArray name = "l" + QByteArray::number(i);
            deeper.link(name, (i == 0 ? "/" : "/l" + QByteArray::number(i - 1) + '/') + QByteArray("e/").repeated(1500))
                .program(name + "/x", script("x"));
            layers.push_back(deeper);
        }
        treeOf(layers); // ends, with a stack of usual size
    }
};

QTEST_GUILESS_MAIN(TestImageTree)
#include "tst_image_tree.moc"
