#include "tests/support/english.h"
#include "tests/support/ts_file.h"
#include "ui/words/help_pages.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace gearaudit;

namespace
{

QStringList found(const char *pattern, const QString &text)
{
    const QRegularExpression expression(QLatin1String(pattern),
                                        QRegularExpression::MultilineOption |
                                            QRegularExpression::DotMatchesEverythingOption);
    QStringList all;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        all << it.next().captured(1);
    return all;
}

/// What a page says in any language: its commands, its code in any order, its links, and how many
/// headings, rows and entries it has.
QStringList facts(QString text)
{
    const char *fence = "^```\n(.*?)^```\n";
    QStringList facts = found(fence, text);
    text.remove(QRegularExpression(QLatin1String(fence),
                                   QRegularExpression::MultilineOption |
                                       QRegularExpression::DotMatchesEverythingOption));
    QStringList code = found("`([^`]+)`", text);
    code.removeDuplicates();
    QStringList links = found("\\]\\(([^)]*)\\)", text);
    code.sort();
    links.sort();
    facts << code << links;
    for (const char *line : {"^(#+ )", "^(\\|)", "^(\\* )"})
        facts << QString::number(found(line, text).size());
    return facts;
}

} // namespace

class HelpPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::speakEnglish(); }

    void everyFileIsAPage()
    {
        QStringList topics;
        for (const HelpPage &page : helpPages())
            topics << page.topic + QStringLiteral(".md");
        topics.sort();
        QStringList folders{QStringLiteral("/resources/help")};
        for (const QString &language : test::translatedLanguages())
            folders << QStringLiteral("/resources/help/") + language;
        for (const QString &folder : folders) {
            const QDir files(QStringLiteral(GEAR_SOURCE_DIR) + folder);
            QCOMPARE(files.entryList(QDir::Files, QDir::Name), topics);
        }
    }

    void everyLanguageSaysTheSame_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : test::translatedLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyLanguageSaysTheSame()
    {
        QFETCH(QString, language);
        const auto english = helpPages(QStringLiteral("en"));
        const auto translated = helpPages(language);
        for (std::size_t i = 0; i < english.size(); ++i) {
            QVERIFY2(translated[i].text != english[i].text, qPrintable(english[i].topic));
            QCOMPARE(facts(translated[i].text), facts(english[i].text));
        }
    }
    void aLanguageThatThereIsNotIsEnglish()
    {
        QCOMPARE(helpPages(QStringLiteral("xx")), helpPages(QStringLiteral("en")));
    }

    void everyPageHasATitleAndNoGap()
    {
        static const QRegularExpression gap(QStringLiteral("\\n\\{\\w+\\}\\n"));
        for (const HelpPage &page : helpPages()) {
            QVERIFY2(page.text.startsWith(QStringLiteral("# ") + page.title),
                     qPrintable(page.topic));
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.topic));
            QVERIFY2(!page.text.contains(gap), qPrintable(page.topic));
        }
    }

    void everyLinkLeadsToAPage()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
        int links = 0;
        for (const HelpPage &page : helpPages()) {
            for (auto it = link.globalMatch(page.text); it.hasNext(); ++links) {
                const QString target = it.next().captured(1);
                QVERIFY2(target.endsWith(QStringLiteral(".md")) && helpPage(target.chopped(3)),
                         qPrintable(page.topic + QStringLiteral(": ") + target));
            }
        }
        QVERIFY(links > 10);
    }

    void noOtherPageIsThere() { QVERIFY(!helpPage(QStringLiteral("../icons"))); }
};

QTEST_GUILESS_MAIN(HelpPagesTest)
#include "tst_help_pages.moc"
