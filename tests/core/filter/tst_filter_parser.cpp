#include "core/filter/filter_guesses.h"
#include "core/filter/filter_parser.h"

#include <QTest>

#include <random>

using namespace gearaudit;

using Problem = FilterProblem;
Q_DECLARE_METATYPE(gearaudit::FilterProblem)

class TestFilterParser : public QObject
{
    Q_OBJECT

    /// Where a node was written, and its children's, each on a line: for a look at the ranges.
    static void dump(const FilterNode &node, const QString &text, int depth, QStringList &lines)
    {
        lines.append(QString(depth * 2, QLatin1Char(' ')) +
                     text.mid(node.range.start, node.range.length));
        for (const auto &child : node.children)
            dump(child, text, depth + 1, lines);
    }

private Q_SLOTS:
    void filtersHaveOneForm_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("normal");
        const auto row = [](const char *written, const char *normal) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(normal);
        };
        row("", "");
        row("  \t ", "");
        // words
        row("numpy", "numpy");
        row("  Two   Words ", "Two Words");
        row("a.b/c_d@e+f%g#h$i&j'k[l]m{n}o|p;q", "a.b/c_d@e+f%g#h$i&j'k[l]m{n}o|p;q");
        row("bids-*", "bids-*");
        row("wh?t", "wh?t");
        row("a,b", "a,b");
        row("a!b c~d", "a!b c~d");
        row("Ünïcode", "Ünïcode");
        row("flywheel/dicom-fixer:0.9.0", "flywheel/dicom-fixer:0.9.0");
        row("https://example.org/x", "https://example.org/x");
        // what is beside Python
        row("OS:Debian", "os:Debian");
        row("os:\"debian 12\"", "os:\"debian 12\"");
        row("tool:fsl", "tool:fsl");
        row("Tool:FSL<6.0.7", "tool:FSL<6.0.7");
        row("tool:\"matlab runtime\">=9,<10", "tool:\"matlab runtime\">=9,<10");
        row("tool:free*", "tool:free*");
        row("layer:sha256:1a base:python", "layer:sha256:1a base:python");
        row("size>1GB", "size>1GB");
        row("Size<=1500", "size<=1.5kB");
        row("size<=\"1500 mb\"", "size<=1.5GB");
        row("size:>=2.5gb", "size>=2.5GB");
        row("size:1k", "size>=1kB");
        row("size<1234567", "size<1234.567kB");
        row("size<1234567891", "size<1234567.891kB");
        row("size>0", "size>0B");
        // quotes
        row("\"two words\"", "\"two words\"");
        row("\"plain\"", "plain");
        row("\"a*b\"", "\"a*b\"");
        row("\"say \\\"hi\\\" \\\\ \\x\"", "\"say \\\"hi\\\" \\\\ \\\\x\"");
        row("\"or\"", "\"or\"");
        row("\"-x\"", "\"-x\"");
        row("\"site:x\"", "\"site:x\"");
        row("\"a<1\"", "\"a<1\"");
        row("a\"b\"c", "a b c");
        // and, or, not, parentheses
        row("a and b AND c", "a b c");
        row("a or b Or c", "a or b or c");
        row("a b or c d", "a b or c d");
        row("(a b) or (c d)", "a b or c d");
        row("a (b or c)", "a (b or c)");
        row("(a or b) c", "(a or b) c");
        row("((a))", "a");
        row("a (b c) d", "a b c d");
        row("a or (b or c)", "a or b or c");
        row("-a", "-a");
        row("--a", "a");
        row("---a", "-a");
        row("-(a)", "-a");
        row("-(a b)", "-(a b)");
        row("-(a or -b) c", "-(a or -b) c");
        row("-\"a b\"", "-\"a b\"");
        row("a -b or -c", "a -b or -c");
        row("x-y", "x-y");
        row("(a)(b)", "a b");
        // package conditions
        row("numpy<1.24", "numpy<1.24");
        row("numpy < 1.24", "numpy<1.24");
        row("flywheel-sdk>=15,<17", "flywheel-sdk>=15,<17");
        row("Flywheel_SDK >= 15 , < 17 x", "flywheel-sdk>=15,<17 x");
        row("numpy==1.24.*", "numpy==1.24.*");
        row("numpy!=v1.0-Alpha1", "numpy!=1.0a1");
        row("numpy~=1.4.5", "numpy~=1.4.5");
        row("numpy===Any.Thing!", "numpy===Any.Thing!");
        row("numpy===\"a, b\",<2", "numpy===\"a, b\",<2");
        row("-numpy<1", "-numpy<1");
        row("jupyter*<2", "jupyter*<2");
        row("\"numpy\"<1", "numpy<1");
        row("package:Zope.Interface", "package:zope-interface");
        row("package:numpy<2", "numpy<2");
        row("package:pip<21", "package:pip<21");
        row("label<3", "package:label<3");
        row("package:or>1", "package:or>1");
        row("(a>=1) \",b\"", "a>=1 \",b\"");
        // python and pip
        row("python:2.7", "python:2.7");
        row("python:3.*", "python:3");
        row("python==2.7.*", "python:2.7");
        row("python<3.8", "python<3.8");
        row("PYTHON:>=3.8,<3.11", "python>=3.8,<3.11");
        row("python==3.8", "python==3.8");
        row("pip<21", "pip<21");
        row("pip:20", "pip:20");
        // facts
        row("site:flywheel", "site:flywheel");
        row("Site:\"two words\"", "site:\"two words\"");
        row("gear:bids-*", "gear:bids-*");
        row("label:\"a*\"", "label:\"a*\"");
        row("image:flywheel/x:1@sha256:ab", "image:flywheel/x:1@sha256:ab");
        row("version:1.2.6_4.3.0", "version:1.2.6_4.3.0");
        row("status:no-python", "status:no-python");
        row("status:no-*", "status:no-*");
        row("status:failed", "status:failed");
        row("started:disagree", "started:disagree");
        row("environment:venv", "environment:venv");
        row("sdk:yes in-use:NO eol:Yes sdk-behind:no", "sdk:yes in-use:no eol:yes sdk-behind:no");
        row("gear:or", "gear:or");
        row("gear:-x", "gear:-x");
    }
    void filtersHaveOneForm()
    {
        QFETCH(QString, written);
        QFETCH(QString, normal);
        const auto filter = parseFilter(written);
        QVERIFY2(filter, qPrintable(filter ? QString() : filter.error().subject));
        QCOMPARE(filterText(*filter), normal);
        const auto again = parseFilter(normal);
        QVERIFY(again);
        QVERIFY(*again == *filter);
    }

    /// `range` is marked beneath the text, as the field underlines it.
    void mistakes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marks");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *text, const char *marks, Problem problem,
                            const char *subject = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(marks) << problem
                                << QString::fromUtf8(subject);
        };
        row("a \"b c", "  ^^^^", Problem::UnclosedQuote);
        row("gear:\"b", "     ^^", Problem::UnclosedQuote);
        row("a (b or c", "  ^", Problem::UnclosedParenthesis);
        row("a) b", " ^", Problem::UnexpectedParenthesis);
        row("a ()", "  ^^", Problem::EmptyParentheses);
        row("a ( )", "  ^^^", Problem::EmptyParentheses);
        row("a -", "  ^", Problem::NothingToNegate);
        row("- a", "^", Problem::NothingToNegate);
        row("(-) a", " ^", Problem::NothingToNegate);
        row("or a", "^^", Problem::MissingTerm, "or");
        row("a or", "  ^^", Problem::MissingTerm);
        row("a or or b", "     ^^", Problem::MissingTerm, "or");
        row("a and", "  ^^^", Problem::MissingTerm);
        row("a or )", "  ^^", Problem::MissingTerm, ")");
        row("x sitee:a", "  ^^^^^", Problem::UnknownKey, "sitee");
        row("ubuntu:22.04", "^^^^^^", Problem::UnknownKey, "ubuntu");
        row("site: a", "^^^^^", Problem::MissingValue, "site");
        row("site:", "^^^^^", Problem::MissingValue, "site");
        row("(site:)", " ^^^^^", Problem::MissingValue, "site");
        row("\"\"", "^^", Problem::MissingValue);
        row("label:\"\"", "      ^^", Problem::MissingValue, "label");
        row("sdk:maybe", "    ^^^^^", Problem::UnknownValue, "maybe");
        row("started:ok", "        ^^", Problem::UnknownValue, "ok");
        row("status:ok", "       ^^", Problem::UnknownValue, "ok");
        row("status:\"no-*\"", "       ^^^^^^", Problem::UnknownValue, "no-*");
        row("label:<3", "      ^", Problem::VersionsNotAllowed, "label");
        row("label:a<3", "       ^", Problem::VersionsNotAllowed, "label");
        row("python:3<4", "        ^", Problem::VersionsNotAllowed, "python");
        row("<1.24", "^", Problem::MissingName, "<");
        row("a (>=1)", "   ^^", Problem::MissingName, ">=");
        row("num/py<1", "^^^^^^", Problem::NotAName, "num/py");
        row("_numpy<1", "^^^^^^", Problem::NotAName, "_numpy");
        row("package:a/b", "        ^^^", Problem::NotAName, "a/b");
        row("numpy[x]>1", "^^^^^^^^", Problem::NotAName, "numpy[x]");
        row("numpy=1.24", "     ^", Problem::UnknownOperator, "=");
        row("numpy=>1.24", "     ^^", Problem::UnknownOperator, "=>");
        row("numpy<<1", "     ^^", Problem::UnknownOperator, "<<");
        row("numpy<", "     ^", Problem::MissingVersion, "<");
        row("numpy >= )", "      ^^", Problem::MissingVersion, ">=");
        row("numpy<1.x", "      ^^^", Problem::NotAVersion, "1.x");
        row("numpy>=1,<two", "          ^^^", Problem::NotAVersion, "two");
        row("python:three", "       ^^^^^", Problem::NotAVersion, "three");
        row("numpy<1.*", "      ^^^", Problem::WildcardNotAllowed, "1.*");
        row("numpy==1.dev1.*", "       ^^^^^^^^", Problem::WildcardNotInRelease, "1.dev1.*");
        row("numpy<1+x", "      ^^^", Problem::LocalNotAllowed, "1+x");
        row("numpy~=1", "       ^", Problem::TooFewNumbers, "1");
        row("numpy>=1<2", "        ^", Problem::MissingComma, "<");
        row("numpy>=1,", "        ^", Problem::MissingClause);
        row("numpy>=1,2", "        ^", Problem::MissingClause);
        row("numpy>=1,,<2", "        ^", Problem::MissingClause);
    }
    void mistakes()
    {
        QFETCH(QString, text);
        QFETCH(QString, marks);
        QFETCH(Problem, problem);
        const auto filter = parseFilter(text);
        QVERIFY(!filter);
        const auto &error = filter.error();
        QCOMPARE(static_cast<int>(error.problem), static_cast<int>(problem));
        QCOMPARE(QString(error.range.start, QLatin1Char(' ')) +
                     QString(error.range.length, QLatin1Char('^')),
                 marks);
        QTEST(error.subject, "subject");
    }

    void whatMayBeMeant()
    {
        const auto choices = [](const char *text) {
            return parseFilter(QString::fromLatin1(text)).error().choices;
        };
        QCOMPARE(choices("sitee:a"), (QStringList{QStringLiteral("site"), QStringLiteral("size")}));
        QCOMPARE(choices("inuse:yes"), QStringList{QStringLiteral("in-use")});
        QCOMPARE(choices("zzzzzzzzz:a").size(), static_cast<qsizetype>(filterKeys().size()));
        QCOMPARE(choices("numpy=1"), QStringList{QStringLiteral("==")});
        QCOMPARE(choices("numpy=>1"), QStringList{QStringLiteral(">=")});
        QCOMPARE(choices("eol:x"), (QStringList{QStringLiteral("yes"), QStringLiteral("no")}));
        QVERIFY(choices("status:x").contains(QStringLiteral("no-python")));
    }

    void rangesAreWhereItWasWritten()
    {
        const QString text = QStringLiteral("a -(site:b or numpy < 1 , != 2)  \"c d\"");
        QStringList lines;
        dump(*parseFilter(text)->root, text, 0, lines);
        QCOMPARE(lines, (QStringList{
                            text,
                            QStringLiteral("  a"),
                            QStringLiteral("  -(site:b or numpy < 1 , != 2)"),
                            QStringLiteral("    (site:b or numpy < 1 , != 2)"),
                            QStringLiteral("      site:b"),
                            QStringLiteral("      numpy < 1 , != 2"),
                            QStringLiteral("  \"c d\""),
                        }));
    }

    void hostileTextsEnd()
    {
        const auto problem = [](const QString &text) {
            const auto filter = parseFilter(text);
            return filter ? -1 : static_cast<int>(filter.error().problem);
        };
        QCOMPARE(problem(QString(1000, QLatin1Char('('))), static_cast<int>(Problem::TooDeep));
        QCOMPARE(problem(QString(1000, QLatin1Char('-')) + QLatin1Char('a')),
                 static_cast<int>(Problem::TooDeep));
        QCOMPARE(problem(QString(20000, QLatin1Char('a'))), static_cast<int>(Problem::TooLong));
        QCOMPARE(problem(QString(16384, QLatin1Char('a'))), -1);
        QCOMPARE(problem(QStringLiteral("a ").repeated(8000)), -1);
        QCOMPARE(problem(QStringLiteral("(a)").repeated(5000)), -1);
    }

    /// Whatever is typed: no crash, a mistake lies in the text, and the normal form stays.
    void randomTexts()
    {
        const QStringList pieces{
            QStringLiteral(" "),       QStringLiteral("("),        QStringLiteral(")"),
            QStringLiteral("-"),       QStringLiteral("\""),       QStringLiteral("\\"),
            QStringLiteral("or"),      QStringLiteral(" or "),     QStringLiteral("and"),
            QStringLiteral("numpy"),   QStringLiteral("<"),        QStringLiteral(">="),
            QStringLiteral("=="),      QStringLiteral("==="),      QStringLiteral("~="),
            QStringLiteral("!="),      QStringLiteral("="),        QStringLiteral("!"),
            QStringLiteral("~"),       QStringLiteral("1.24"),     QStringLiteral("1.*"),
            QStringLiteral("2.0rc1"),  QStringLiteral(","),        QStringLiteral(":"),
            QStringLiteral("site:"),   QStringLiteral("python:"),  QStringLiteral("pip"),
            QStringLiteral("eol:yes"), QStringLiteral("package:"), QStringLiteral("status:"),
            QStringLiteral("failed"),  QStringLiteral("*"),        QStringLiteral("?"),
            QStringLiteral("//"),      QStringLiteral("ä"),        QStringLiteral("\t"),
            QStringLiteral("label:"),  QStringLiteral("@"),        QStringLiteral("x")};
        std::mt19937 random(4);
        int filters = 0;
        for (int i = 0; i < 300000; ++i) {
            QString text;
            for (auto size = random() % 9; size > 0; --size)
                text += pieces[static_cast<qsizetype>(random() % pieces.size())];
            const auto filter = parseFilter(text);
            if (!filter) {
                const auto range = filter.error().range;
                const bool isInText = range.start >= 0 && range.length >= 1 &&
                                      range.end() <= std::max<qsizetype>(text.size() + 1, 1);
                QVERIFY2(isInText, qPrintable(text));
                continue;
            }
            ++filters;
            const QString normal = filterText(*filter);
            const auto again = parseFilter(normal);
            QVERIFY2(again, qPrintable(text + QStringLiteral(" => ") + normal));
            QVERIFY2(*again == *filter, qPrintable(text + QStringLiteral(" => ") + normal));
            QCOMPARE(filterText(*again), normal);
        }
        QVERIFY(filters > 30000);
    }

    void whatOccursNowhereIsExchangedForWhatIsNear()
    {
        FilterVocabulary words;
        words.packagesLike = [](const QString &begun, int maximum) {
            QStringList found;
            for (const char *name : {"numpy", "numpydoc", "scipy"}) {
                if (QLatin1String(name).contains(begun) && found.size() < maximum)
                    found << QLatin1String(name);
            }
            return found;
        };
        words.sites = {QStringLiteral("hub"), QStringLiteral("prod eu")};
        const auto near = [&](const char *text) { return knownFilter(QString::fromUtf8(text), words); };
        QCOMPARE(near("nunpy<1.24"), QStringLiteral("numpy<1.24"));
        QCOMPARE(near("package:sciyp eol:yes"), QStringLiteral("package:scipy eol:yes"));
        QCOMPARE(near("site:hbu numpy"), QStringLiteral("site:hub numpy"));
        QCOMPARE(near("site:\"pord eu\""), QStringLiteral("site:\"prod eu\""));
        QCOMPARE(near("nump"), QString()); // a part of a name
        QCOMPARE(near("python<3 numpy"), QString());
        QCOMPARE(near("entirely-else"), QString());
    }

    void whatWasLikelyMeant_data()
    {
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *text, const char *meant) {
            QTest::newRow(text) << QString::fromUtf8(meant);
        };
        row("six pyhton:3.9 numpy", "six python:3.9 numpy");
        row("eol:yess", "eol:yes");
        row("status:fialed", "status:failed");
        row("numpy=1.2", "numpy==1.2");
        row("numpy=>1.2", "numpy>=1.2");
        row("(numpy or six", "(numpy or six)");
        row("numpy)", "numpy");
        row("\"not found", "\"not found\"");
        row("pyhton:3.9 eol:yess", "python:3.9 eol:yess"); // one mistake at a time
        row("entirely:wrong", "");
        row("numpy<", "");
        row("python:x", "");
    }
    void whatWasLikelyMeant()
    {
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const auto parsed = parseFilter(text);
        QVERIFY(!parsed);
        QTEST(mendedFilter(text, parsed.error()), "meant");
    }
};

QTEST_GUILESS_MAIN(TestFilterParser)
#include "tst_filter_parser.moc"
