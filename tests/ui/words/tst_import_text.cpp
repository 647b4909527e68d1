#include "ui/words/import_text.h"
#include "ui/words/translation.h"

using namespace gearaudit;

class ImportTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslators(*qApp, QLocale::c()); }

    void saysWhatWasTaken()
    {
        KeyImport import;
        import.taken = {taken("one", true), taken("two", false)};
        QCOMPARE(importText(import, QStringLiteral("/home/ann/site_list.py")),
                 QStringLiteral("2 instances taken: one, two (its key). Press OK or Apply to keep "
                                "them.\nOnce they are kept, better remove the file: whoever can "
                                "read it can use the keys in it. /home/ann/site_list.py"));
        import.taken.pop_back();
        QVERIFY(importText(import, {}).startsWith(QStringLiteral("1 instance taken: one.")));
    }

    void saysWhatWasNotAndWhy()
    {
        KeyImport import;
        import.refused = {{QStringLiteral("<b>x</b>"), NotTaken::BadKey, QStringLiteral("line 3")},
                          { {},
                            NotTaken::NoName,
                            QStringLiteral("line 4") }};
        const QString text = importText(import, QStringLiteral("file"));
        QCOMPARE(text.section(QLatin1Char('\n'), 0, 1),
                 QStringLiteral("Nothing was taken.\nNot taken:"));
        QVERIFY(text.contains(QStringLiteral("<b>x</b> (line 3): ")));
        QVERIFY(text.contains(QStringLiteral("line 4: ")));
        QVERIFY(!text.contains(QStringLiteral("remove the file")));
    }

    void longListsAreCut()
    {
        KeyImport import;
        for (int i = 0; i < 9; ++i) {
            import.taken.push_back(taken("site", true));
            import.refused.push_back({QStringLiteral("bad"), NotTaken::NoAddress, {}});
        }
        const QString text = importText(import, {});
        QVERIFY(text.startsWith(QStringLiteral("9 instances taken: site, site, site, site, site, "
                                               "site, and 3 more.")));
        QCOMPARE(text.count(QStringLiteral("bad: ")), 6);
        QCOMPARE(text.count(QStringLiteral("and 3 more")), 2);
    }

    void noKeyIsInIt()
    {
        KeyImport import;
        import.taken = {taken("one", true)};
        QVERIFY(!importText(import, {}).contains(QStringLiteral("secret")));
    }

private:
    static TakenSite taken(const char *name, bool isNew)
    {
        TakenSite site;
        site.instance.name = QString::fromLatin1(name);
        site.key.key = Secret("secret");
        site.isNew = isNew;
        return site;
    }
};

QTEST_GUILESS_MAIN(ImportTextTest)
#include "tst_import_text.moc"
