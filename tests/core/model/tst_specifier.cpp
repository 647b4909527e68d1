#include "core/model/specifier.h"

#include <QFile>
#include <QTest>

using namespace gearaudit;

using Operator = Specifier::Operator;
using Problem = Specifier::Problem;
Q_DECLARE_METATYPE(Specifier::Operator)
Q_DECLARE_METATYPE(Specifier::Problem)

class TestSpecifier : public QObject
{
    Q_OBJECT

    /// ">=1,<2" as a set; the texts of this test hold no spaces.
    static SpecifierSet setOf(const QString &text)
    {
        std::vector<Specifier> clauses;
        for (const auto &clause : text.split(QLatin1Char(','))) {
            qsizetype size = 3;
            while (!operatorFromText(clause.left(size)))
                --size;
            auto parsed = Specifier::parse(*operatorFromText(clause.left(size)), clause.mid(size));
            if (!parsed)
                qFatal("%s", qPrintable(clause));
            clauses.push_back(*parsed);
        }
        return SpecifierSet(clauses);
    }

    /// "0-2,5" as 0 1 2 5.
    static QSet<qsizetype> placesIn(const QString &spans)
    {
        QSet<qsizetype> places;
        for (const QString &span : spans.split(u',', Qt::SkipEmptyParts)) {
            for (qsizetype i = span.section(u'-', 0, 0).toInt();
                 i <= span.section(u'-', -1).toInt(); ++i)
                places.insert(i);
        }
        return places;
    }

private Q_SLOTS:
    void whatSatisfiesWhat_data()
    {
        QTest::addColumn<QString>("specifier");
        QTest::addColumn<QStringList>("satisfy");
        QTest::addColumn<QStringList>("others");
        const auto row = [](const char *specifier, const char *satisfy, const char *others) {
            const auto list = [](const char *texts) {
                return QString::fromLatin1(texts).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            };
            QTest::newRow(specifier)
                << QString::fromLatin1(specifier) << list(satisfy) << list(others);
        };
        // equality: zeros are filled up, spellings do not matter, local versions are ignored
        row("==1.1", "1.1 1.1.0 1.1.0.0 v1.1 1.1+local 01.1",
            "1.1.1 1.1.post1 1.1a1 1.1.dev1 1!1.1");
        row("==1.1.post1", "1.1.post1 1.1-1 1.1-r1 1.1.post1+x", "1.1 1.1.post2 1.1.post1.dev1");
        row("==1.1a1", "1.1a1 1.1.0-alpha1", "1.1 1.1a2 1.1a1.dev1 1.1a1.post1");
        row("==1!1.1", "1!1.1 1!1.1.0", "1.1 2!1.1");
        row("==1.1+ubuntu.1", "1.1+ubuntu.1 1.1.0+Ubuntu-1", "1.1 1.1+ubuntu.2 1.1+ubuntu");
        // prefixes
        row("==1.24.*", "1.24 1.24.0 1.24.4 1.24.post1 1.24a1 1.24.dev1 1.24.1+x 1.24.0.1",
            "1.2 1.25 1.240 1.23.9 1!1.24 2.24");
        row("==1.1.*", "1.1 1.1.post1 1.1a1 1.1.3.dev4", "1 1.0 1.11 1.2");
        row("==1.0.*", "1 1.0 1.0.7", "1.1 10");
        row("==2.*", "2 2.0 2.7.18 2.7rc1 2.post1", "1.9 20 3");
        row("==1!2.*", "1!2.5", "2.5");
        row("==1.1a1.*", "1.1a1 1.1.0a1.post1 1.1a1.dev2", "1.1a2 1.1 1.1.1a1 1.1b1");
        row("==1.1.post1.*", "1.1.post1 1.1.post1.dev2 1.1.post1+x", "1.1 1.1.post2 1.1a1.post1");
        // and what is not
        row("!=1.1", "1.1.post1 1.2 1.1a1 1!1.1", "1.1 1.1.0 1.1+local");
        row("!=1.1.*", "1.2 1 1.0 1.11", "1.1 1.1.post1 1.1a1 1.1.9");
        row("!=1.1+x", "1.1 1.1+y", "1.1+x");
        // compatible releases
        row("~=2.2", "2.2 2.3 2.2.1 2.99 2.2.post1 2.3a1", "2.1 3.0 2.2a1 2.2.dev1 3.0a1 3 1!2.2");
        row("~=1.4.5", "1.4.5 1.4.6 1.4.5.post3 1.4.99", "1.4.4 1.5 1.4.5rc1 2");
        row("~=2.2.0", "2.2 2.2.0 2.2.5", "2.3 2.1.9");
        row("~=2.2.post3", "2.2.post3 2.2.post4 2.3", "2.2 2.2.post2 3.0");
        row("~=1.4.5a4", "1.4.5a4 1.4.5b1 1.4.5 1.4.6", "1.4.5a3 1.4.4 1.5a4 1.5");
        row("~=1!1.2", "1!1.2 1!1.9", "1.2 1!2");
        row("~=0.9.0", "0.9 0.9.7+local", "0.10");
        // inclusive order: pre-releases and local versions stand where they are ordered
        row(">=1.7", "1.7 1.7.0 1.7.post1 1.7.1 1.7+x 2 1.8a1 1!0", "1.6 1.7a1 1.7.dev1 1.7rc1");
        row("<=1.7", "1.7 1.7.0 1.7+x 1.7a1 1.7.dev9 1.6 1", "1.7.post1 1.7.1 1.8 1!0");
        row(">=1.7rc1", "1.7rc1 1.7rc2 1.7", "1.7b9 1.7rc1.dev1");
        row("<=1.7.post1", "1.7 1.7.post1 1.7.post1.dev2 1.7.post1+x", "1.7.post2");
        // exclusive order: not this version's own pre-releases, post-releases and local versions
        row("<1.0", "0.9 0.9.post1 0.9.99 0.9a1 0",
            "1.0 1.0a1 1.0rc1 1.0.dev1 1.0.0b2 1.0+x 1.1 1!0");
        row("<1.0", "0.9a0.post0 0.9b2.post345.dev456",
            "1.0a0.post0 1.0b2.post345 1.0b2.post345.dev456 1.0.post1.dev2 1.0.dev0");
        row("<1.0.post2", "1.0a0.post0 1.0rc1.post9.dev1 1.0.post1.dev1", "1.0.post2.dev0");
        row("<1.0rc1", "1.0b2 1.0a1 1.0.dev1 1.0rc1.dev1 0.9", "1.0rc1 1.0rc2 1.0");
        row("<1.0.post1", "1.0 1.0rc1 1.0+x 0.9", "1.0.post1 1.0.post1.dev1 1.0.post2");
        row("<1.1", "1.0.post1.dev1 1.0+x", "1.1a1.post1 1.1rc1.post2.dev3+x");
        row("<1.24", "1.23.5 1.9 1.2 0.24 1.23rc1", "1.24 1.24.0rc1 1.24.1 1.240 2");
        row(">1.7", "1.7.1 1.8 1.7.0.1 1.8.dev1 1.7.1.post1 1!0",
            "1.7 1.7.0.post1 1.7.post2 1.7+x 1.7a1");
        row(">1.7.post2", "1.7.post3 1.7.0.post3 1.7.1 1.7.post3+x",
            "1.7.post2 1.7.post1 1.7 1.7.post2+x");
        row(">1.7a1", "1.7a2 1.7 1.7.post1 1.7b1.dev1", "1.7a1 1.7a1.post1 1.7a1+x 1.6");
        row(">1.7.dev1", "1.7.dev2 1.7a1 1.7 1.7.post1", "1.7.dev1 1.7.dev0 1.7.dev1+x");
        row(">1!1", "1!1.0.1 2!0", "1!1 5 1!1.post1");
        // any text at all
        row("===1.0", "1.0", "1.0.0 v1.0 1.0+x 1");
        row("===French-Toast", "french-toast FRENCH-TOAST", "french toast");
        // several at once
        row(">=15,<17", "15 15.0.1 16.8.0 16.99", "14.9 17 17.0rc1 17.1");
        row(">=1.0,!=1.3.*,<2", "1.0 1.2.9 1.4", "1.3 1.3.7 2 0.9");
        row("~=3.1,!=3.5", "3.1 3.5.1 3.9", "3.5 3.5.0 4");
        // what is no version is neither below nor above one, nor another one
        row("<9999", "1", "unknown 1.0-unknown");
        row(">0", "1", "unknown");
        row(">=0.dev0", "0", "unknown");
        row("!=1.0", "2", "unknown");
        row("==1.*", "1.5", "1.x");
    }
    void whatSatisfiesWhat()
    {
        QFETCH(QString, specifier);
        QFETCH(QStringList, satisfy);
        QFETCH(QStringList, others);
        const auto set = setOf(specifier);
        for (const auto &version : satisfy)
            QVERIFY2(set.contains(version), qPrintable(version));
        for (const auto &version : others)
            QVERIFY2(!set.contains(version), qPrintable(version));
    }

    /// The reference implementation's answers over a grid; see make_table.py beside the table.
    void theReferenceSaysTheSame()
    {
        QFile file(QStringLiteral(GEAR_TEST_DATA "/specifiers/satisfied.txt"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QStringList lines = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const QStringList versions = lines.takeFirst().section(u' ', 1).split(u' ');
        QVERIFY(versions.size() > 500 && lines.size() > 800);
        QStringList differences;
        for (const QString &line : lines) {
            const QString specifier = line.section(u':', 0, -2);
            const SpecifierSet set = setOf(specifier);
            const QSet<qsizetype> expected = placesIn(line.section(u':', -1).trimmed());
            for (qsizetype i = 0; i < versions.size(); ++i) {
                if (set.contains(versions[i]) != expected.contains(i))
                    differences << specifier + u' ' + versions[i];
            }
        }
        QVERIFY2(differences.isEmpty(),
                 qPrintable(QStringLiteral("%1, the first: %2")
                                .arg(differences.size())
                                .arg(differences.mid(0, 9).join(QStringLiteral("; ")))));
    }

    void anEmptySetHoldsAll()
    {
        QVERIFY(SpecifierSet().contains(QStringLiteral("1.0")));
        QVERIFY(SpecifierSet().contains(QStringLiteral("unknown")));
        QVERIFY(SpecifierSet().isEmpty());
    }

    void whatIsNoSpecifier_data()
    {
        QTest::addColumn<Operator>("op");
        QTest::addColumn<QString>("version");
        QTest::addColumn<Problem>("problem");
        const auto row = [](Operator op, const char *version, Problem problem) {
            const QString text = QString::fromLatin1(version);
            QTest::newRow(qPrintable(operatorText(op) + text)) << op << text << problem;
        };
        row(Operator::Equal, "", Problem::NoVersion);
        row(Operator::Arbitrary, " ", Problem::NoVersion);
        row(Operator::Equal, "x", Problem::NotAVersion);
        row(Operator::Equal, ".*", Problem::NotAVersion);
        row(Operator::Equal, "1*", Problem::NotAVersion);
        row(Operator::Equal, "1.*.*", Problem::NotAVersion);
        row(Operator::Less, "1.*", Problem::WildcardNotAllowed);
        row(Operator::GreaterOrEqual, "1.*", Problem::WildcardNotAllowed);
        row(Operator::Compatible, "1.2.*", Problem::WildcardNotAllowed);
        row(Operator::Equal, "1.0.dev1.*", Problem::WildcardNotInRelease);
        row(Operator::NotEqual, "1.0+x.*", Problem::WildcardNotInRelease);
        row(Operator::Less, "1.0+x", Problem::LocalNotAllowed);
        row(Operator::Greater, "1.0+x", Problem::LocalNotAllowed);
        row(Operator::LessOrEqual, "1.0+x", Problem::LocalNotAllowed);
        row(Operator::GreaterOrEqual, "1.0+x", Problem::LocalNotAllowed);
        row(Operator::Compatible, "1.0+x", Problem::LocalNotAllowed);
        row(Operator::Compatible, "1", Problem::TooShort);
        row(Operator::Compatible, "1!2", Problem::TooShort);
    }
    void whatIsNoSpecifier()
    {
        QFETCH(Operator, op);
        QFETCH(QString, version);
        QFETCH(Problem, problem);
        const auto specifier = Specifier::parse(op, version);
        QVERIFY(!specifier);
        QCOMPARE(specifier.error(), problem);
    }

    void theyAreWrittenInOneWay()
    {
        const auto text = [](Operator op, const char *version) {
            return Specifier::parse(op, QString::fromLatin1(version))->text();
        };
        QCOMPARE(text(Operator::Equal, " v1.0-Alpha1 "), QStringLiteral("==1.0a1"));
        QCOMPARE(text(Operator::NotEqual, "01.2.*"), QStringLiteral("!=1.2.*"));
        QCOMPARE(text(Operator::Arbitrary, "V1.0"), QStringLiteral("===V1.0"));
    }

    void branches()
    {
        const auto holds = [](const char *branch, const char *version) {
            return SpecifierSet({*branchSpecifier(QString::fromLatin1(branch))})
                .contains(QString::fromLatin1(version));
        };
        QVERIFY(holds("2.7", "2.7.18"));
        QVERIFY(holds("3", "3.11.2"));
        QVERIFY(holds("3.1.*", "3.1.5"));
        QVERIFY(holds("3.13", "3.13.0rc1"));
        QVERIFY(!holds("3.1", "3.11.0"));
        QVERIFY(!holds("3.8.10", "3.8.1"));
        QCOMPARE(branchSpecifier(QString()).error(), Problem::NoVersion);
        for (const char *branch : {"x", "3.8rc1", "3.8.post1", "3.8+x", "3.", "*"})
            QCOMPARE(branchSpecifier(QString::fromLatin1(branch)).error(), Problem::NotAVersion);
    }

    void operatorsAndTheirTexts()
    {
        for (int i = 0; i <= static_cast<int>(Operator::Arbitrary); ++i) {
            const auto op = static_cast<Operator>(i);
            QCOMPARE(operatorFromText(operatorText(op)), std::optional(op));
        }
        QVERIFY(!operatorFromText(QStringLiteral("=")));
        QVERIFY(!operatorFromText(QStringLiteral("=>")));
    }
};

QTEST_GUILESS_MAIN(TestSpecifier)
#include "tst_specifier.moc"
