#include "tests/support/english.h"
#include "ui/words/filter_text.h"

#include <QSet>

using namespace gearaudit;

Q_DECLARE_METATYPE(gearaudit::FilterProblem)

class FilterTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::speakEnglish(); }

    void saysWhatToWriteInstead_data()
    {
        using P = FilterProblem;
        QTest::addColumn<QString>("filter");
        QTest::addColumn<P>("problem");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *filter, P problem, const char *part) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << problem
                                  << QString::fromUtf8(part);
        };
        row("\"num", P::UnclosedQuote, "Write a second one");
        row("(numpy", P::UnclosedParenthesis, "Write “)”");
        row("numpy)", P::UnexpectedParenthesis, "Write “(” before it");
        row("()", P::EmptyParentheses, "nothing between these parentheses");
        row("- numpy", P::NothingToNegate, "-numpy");
        row("numpy or", P::MissingTerm, "“or” and “and” need one on each side");
        row("sit:x", P::UnknownKey, "“sit:”. Did you mean site?");
        row("colour:x", P::UnknownKey, "Use one of site, gear, label");
        row("site:", P::MissingValue, "“site:” has no value");
        row("\"\"", P::MissingValue, "nothing between these quotes");
        row("sdk:maybe", P::UnknownValue, "“maybe” is not possible here. Use one of yes, no.");
        row("site:>=2", P::VersionsNotAllowed, "“site:” cannot be compared");
        row("<1.24", P::MissingName, "numpy<…");
        row("\"a b\"<1", P::NotAName, "“a b” is not the name of a package");
        row("numpy=1.2", P::UnknownOperator, "“=” does not compare versions. Write == instead.");
        row("numpy<<1.2", P::UnknownOperator, "Use one of ~=, ==");
        row("numpy<", P::MissingVersion, "“<” has no version");
        row("numpy<abc", P::NotAVersion, "“abc” is not a version");
        row("numpy<1.*", P::WildcardNotAllowed, "==1.24.*");
        row("numpy==1.dev1.*", P::WildcardNotInRelease, "development or local");
        row("numpy<1+local", P::LocalNotAllowed, "local part");
        row("numpy~=1", P::TooFewNumbers, "two numbers or more");
        row("numpy>=1<2", P::MissingComma, "A comma is missing");
        row("numpy>=1,", P::MissingClause, "remove the comma");
    }

    void saysWhatToWriteInstead()
    {
        QFETCH(QString, filter);
        QFETCH(FilterProblem, problem);
        QFETCH(QString, part);
        const auto read = parseFilter(filter);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().problem, problem);
        const QString text = filterErrorText(read.error());
        QVERIFY2(text.contains(part), qPrintable(text));
    }

    void everyProblemHasWordsOfItsOwn()
    {
        QSet<QString> seen;
        for (int i = 0; i <= static_cast<int>(FilterProblem::TooDeep); ++i) {
            FilterError error;
            error.problem = static_cast<FilterProblem>(i);
            const QString text = filterErrorText(error);
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(QLatin1String("%1")), qPrintable(text));
            seen.insert(text);
        }
        QCOMPARE(seen.size(), static_cast<int>(FilterProblem::TooDeep) + 1);
    }

    void aLongTextIsCut()
    {
        FilterError error;
        error.problem = FilterProblem::NotAVersion;
        error.subject = QString(500, QLatin1Char('x'));
        QVERIFY(filterErrorText(error).size() < 200);
    }

    void everyKeyIsExplained()
    {
        QSet<QString> seen;
        for (const auto &info : filterKeys())
            seen.insert(filterKeyText(info.key));
        QVERIFY(!seen.contains(QString()));
        QCOMPARE(seen.size(), static_cast<qsizetype>(filterKeys().size()));
    }
};

QTEST_GUILESS_MAIN(FilterTextTest)
#include "tst_filter_text.moc"
