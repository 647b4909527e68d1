#include "tests/support/english.h"
#include "ui/words/help_pages.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace gearaudit;

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
        QCOMPARE(topics, QDir(QStringLiteral(GEAR_SOURCE_DIR "/resources/help")).entryList(QDir::Files, QDir::Name));
    }

    void everyPageHasATitleAndNoGap()
    {
        static const QRegularExpression gap(QStringLiteral("\\n\\{\\w+\\}\\n"));
        for (const HelpPage &page : helpPages()) {
            QVERIFY2(page.text.startsWith(QStringLiteral("# ") + page.title), qPrintable(page.topic));
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
