#include "core/images/facts/freeze_reading.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Distribution installed(const char *name, const char *version,
                       std::optional<DirectOrigin> direct = std::nullopt)
{
    return {text(name), text(version), text("/lib"), std::move(direct)};
}

/// "name version" a package, with "< url commit editable" where its origin is direct.
QString shown(const FrozenPackages &frozen)
{
    QStringList lines;
    for (const Package &package : frozen.packages) {
        QString line = package.name + u' ' + package.version;
        if (frozen.direct.contains(package.name)) {
            const DirectOrigin origin = frozen.direct.value(package.name);
            line += text(" < ") + origin.url + u' ' + origin.commit +
                    (origin.editable ? text(" editable") : QString());
        }
        lines << line.trimmed();
    }
    return lines.join(u'\n');
}

const std::vector<Distribution> known{
    installed("my_tool", "1.2.3", DirectOrigin{text("git+https://x.org/t"), text("1f2e"), false}),
    installed("Wheel.House", "4.0"),
    installed("dev-pkg", "0.5", DirectOrigin{text("file:///src/dev"), {}, true}),
    installed("old-egg", "2.0"),
    installed("silent", "3.3",
              DirectOrigin{text("file:///w/silent-3.3-py3-none-any.whl"), {}, false}),
};
} // namespace

class TestFreezeReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("freeze");
        QTest::addColumn<QString>("packages");
        const auto row = [](const char *name, const char *freeze, const char *packages) {
            QTest::newRow(name) << text(freeze) << text(packages);
        };
        row("nothing", "", "");
        row("pinned", "numpy==1.26.4\nscipy==1.0rc1+local.1\n",
            "numpy 1.26.4\nscipy 1.0rc1+local.1");
        row("carriage returns", "numpy==1.26.4\r\n", "numpy 1.26.4");
        row("sorted without regard to case", "b==1\nA==2\nC==3", "A 2\nb 1\nC 3");
        row("=== is arbitrary equality", "odd===2004d-legacy\n", "odd 2004d-legacy");
        row("by address", "my-tool @ git+https://x.org/t@1f2e\n",
            "my_tool 1.2.3 < git+https://x.org/t 1f2e");
        row("by address, not in the metadata", "gone @ https://x.org/gone-1.zip#sha256=ab\n",
            "gone  < https://x.org/gone-1.zip");
        row("by address, with a user", "gone @ git+ssh://git@x.org/t.git@abc\n",
            "gone  < git+ssh://git@x.org/t.git abc");
        row("by address, with a subfolder", "gone @ git+https://x.org/t@abc#subdirectory=a/b\n",
            "gone  < git+https://x.org/t#subdirectory=a/b abc");
        row("with extras", "Wheel.House[all] @ file:///w/Wheel.House-4.0.tar.gz\n",
            "Wheel.House 4.0 < file:///w/Wheel.House-4.0.tar.gz");
        row("a note names an editable install", // the first script took it for a package
            "# Editable install with no version control (x==1.0)\n-e /src/x\n",
            "x 1.0 < file:///src/x  editable");
        row("another note", "# Editable Git install with no remote (x==1.0)\n-e /src/x\n",
            "x 1.0 < file:///src/x  editable");
        row("a note with more below it",
            "# Editable Git install (x==1.0) with either a deleted local remote or invalid URI:\n"
            "# '../gone'\n-e /src/x\n",
            "x 1.0 < file:///src/x  editable");
        row("a note alone", "# Editable install with no version control (x==1.0)\nnumpy==1\n",
            "numpy 1");
        row("a note is for the next line only",
            "# Editable install with no version control (x==1.0)\nnumpy==1\n-e /src/dev\n",
            "dev-pkg 0.5 < file:///src/dev  editable\nnumpy 1");
        row("editable from a repository", "-e git+https://x.org/e.git@77aa#egg=old_egg\n",
            "old-egg 2.0 < git+https://x.org/e.git 77aa editable");
        row("an egg's whole name", "-e svn+http://x.org/e@12#egg=old_egg-2.0_r12-py2.7\n",
            "old-egg 2.0 < svn+http://x.org/e 12 editable");
        row("editable with a subfolder", "-e git+https://x.org/e@7#egg=old-egg&subdirectory=sub\n",
            "old-egg 2.0 < git+https://x.org/e#subdirectory=sub 7 editable");
        row("editable by folder, by metadata", "-e /src/dev\n",
            "dev-pkg 0.5 < file:///src/dev  editable");
        row("editable by folder alone", "-e /src/thing/\n",
            "thing  < file:///src/thing/  editable");
        row("editable although the metadata do not say so",
            "-e git+https://x.org/t@1f2e#egg=my_tool\n",
            "my_tool 1.2.3 < git+https://x.org/t 1f2e editable");
        row("an old pip does not tell the origin", "silent==3.3\n",
            "silent 3.3 < file:///w/silent-3.3-py3-none-any.whl");
        row("no packages",
            "DEPRECATION: Python 2.7 will reach the end of its life\n"
            "WARNING: pip is configured with locations that require TLS/SSL\n"
            "## !! Could not determine repository location\n"
            "# FIXME: could not find svn URL in dependency_links for this package:\n"
            "-f https://x.org\n--find-links y\nnumpy is ==1\nnumpy==1 is bad\n==1\n@ x\n-e\n",
            "");
        row("the same twice", "numpy==1\nnumpy==2\n", "numpy 1");
    }
    void lines()
    {
        QFETCH(QString, freeze);
        QTEST(shown(readFreeze(freeze, known)), "packages");
    }

    void byMetadataTheFirstOfANameCounts()
    {
        const auto packages = packagesByMetadata(
            {installed("b", "1"), installed("A.x", "2"), installed("a-X", "3"),
             installed("Python", "2.7"), installed("wsgiref", "0.1"), installed("argparse", "1")});
        QCOMPARE(packages,
                 (std::vector<Package>{{text("A.x"), text("2")}, {text("b"), text("1")}}));
    }
};

QTEST_GUILESS_MAIN(TestFreezeReading)
#include "tst_freeze_reading.moc"
