#include "ui/trees/gears_columns.h"
#include "tests/support/sample_records.h"
#include "tests/support/ts_file.h"
#include "tests/support/window_fixture.h"
#include "ui/pages/gears_page.h"
#include "ui/views/elided_label.h"
#include "ui/views/gears_view.h"
#include "ui/window/main_window.h"
#include "ui/words/measure_text.h"
#include "ui/words/translation.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLibraryInfo>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QTranslator>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

/// "%1", "%2", "%n" of a text, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:n|L?\\d)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList mnemonics(const QStringList &texts)
{
    QStringList keys;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            keys << key.toString() + QStringLiteral(" ") + text;
    }
    keys.sort();
    return keys;
}

/// Fails where two texts that stand side by side have the same letter underlined.
void checkMnemonics(const QStringList &texts)
{
    const QStringList keys = mnemonics(texts);
    for (qsizetype i = 1; i < keys.size(); ++i) {
        QVERIFY2(keys[i].section(QLatin1Char(' '), 0, 0) !=
                     keys[i - 1].section(QLatin1Char(' '), 0, 0),
                 qPrintable(keys[i - 1] + QStringLiteral(" / ") + keys[i]));
    }
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsTranslated_data() { languages(); }
    void everythingIsTranslated()
    {
        QFETCH(QString, language);
        const auto messages = readMessages(translationFile(language));
        QVERIFY(messages.size() > 5);
        for (const TsMessage &message : messages) {
            QVERIFY2(message.finished && !message.forms.isEmpty(), qPrintable(message.source));
            QVERIFY2(message.forms.size() == (message.isPlural ? pluralForms(language) : 1),
                     qPrintable(message.source));
            for (const QString &form : message.forms)
                QCOMPARE(placeholders(form), placeholders(message.source));
        }
    }

    void nothingInTheProgramIsMissing_data() { languages(); }
    void nothingInTheProgramIsMissing()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, options);
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy_%1.ts").arg(language));
        QVERIFY(QFile::copy(translationFile(language), copy));
        const QString source = QStringLiteral(GEAR_SOURCE_DIR);
        QProcess lupdate;
        lupdate.start(
            QStringLiteral(GEAR_LUPDATE),
            options + QStringList{QStringLiteral("-I"), source, QStringLiteral("-locations"),
                                  QStringLiteral("none"), QStringLiteral("-no-obsolete"),
                                  QStringLiteral("-silent"), source + QStringLiteral("/ui"),
                                  source + QStringLiteral("/app"), QStringLiteral("-ts"), copy});
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QStringList before;
        QStringList after;
        for (const TsMessage &message : readMessages(translationFile(language)))
            before << message.source;
        for (const TsMessage &message : readMessages(copy))
            after << message.source;
        // Build the target gear-audit_lupdate, translate what is new, and commit both files.
        QCOMPARE(after, before);
    }

    void mnemonicsAreUnambiguous_data() { languages(); }
    void mnemonicsAreUnambiguous()
    {
        QFETCH(QString, language);
        speak(language);
        WindowFixture fixture;
        MainWindow window(fixture.ports());
        QStringList inWindow;
        for (const QAction *action : window.menuBar()->actions()) {
            inWindow << action->text();
            QStringList inMenu;
            for (const QAction *entry : action->menu()->actions())
                inMenu << entry->text();
            checkMnemonics(inMenu);
        }
        for (const auto *button : window.findChildren<QAbstractButton *>())
            inWindow << button->text();
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (label->buddy())
                inWindow << label->text();
        }
        QVERIFY(mnemonics(inWindow).size() >= 9);
        checkMnemonics(inWindow);
    }

    void germanIsSeen()
    {
        speak(QStringLiteral("de"));
        QCOMPARE(gearsText(1), QStringLiteral("1 Gear"));
        QCOMPARE(gearsText(3), QStringLiteral("3 Gears"));
        QCOMPARE(timeLeftText(std::chrono::minutes(3)), QStringLiteral("noch etwa 3 Minuten"));
        QCOMPARE(bytesText(1'234'567'890), QStringLiteral("1,2 GB"));

        WindowFixture fixture;
        fixture.stored = sampleRecords();
        MainWindow window(fixture.ports());
        window.show();
        const auto label = [&](const char *name) {
            return window.findChild<QLabel *>(QLatin1String(name))->text();
        };
        QTRY_COMPARE(window.findChild<ElidedLabel *>(QStringLiteral("filterNote"))->text(),
                     QStringLiteral("4 Gears"));
        QTRY_COMPARE(label("engineTitle"),
                     QStringLiteral("Docker 20.10.24 ist bereit, 52 GB frei für Abbilder"));
        QCOMPARE(window.menuBar()->actions().first()->text(), QStringLiteral("&Datei"));
        QCOMPARE(label("headline"), QStringLiteral("Es läuft keine Prüfung."));
        const auto *gears = window.findChild<GearsView *>();
        QCOMPARE(gears->model()->headerData(static_cast<int>(GearsColumn::Label), Qt::Horizontal).toString(),
                 QStringLiteral("Bezeichnung"));
        window.findChild<GearsPage *>()->expandAll();
        QTRY_VERIFY(gears->model()->rowCount() > 10);
        keepPicture(window, QStringLiteral("german"));
    }

    void everyLanguageFitsTheWindow_data() { languages(); }
    void everyLanguageFitsTheWindow()
    {
        QFETCH(QString, language);
        speak(language);
        WindowFixture fixture;
        fixture.stored = sampleRecords();
        MainWindow window(fixture.ports());
        window.show();
        QTRY_COMPARE(window.findChild<ElidedLabel *>(QStringLiteral("filterNote"))->text(),
                     gearsText(4));
        window.findChild<GearsPage *>()->expandAll();
        keepPicture(window, QStringLiteral("language-") + language);
    }

    void numbersAndDatesAreTheLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("gears");
        QTest::addColumn<QString>("bytes");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("day");
        QTest::newRow("French") << "fr" << "0 gear" << "1,2 Go" << QStringLiteral("3 sur 14\u202f000 gears")
                                << "environ 3 minutes restantes" << "02/10/2026";
        QTest::newRow("Spanish") << "es" << "0 gears" << "1,2 GB" << "3 de 14.000 gears"
                                 << "quedan unos 3 minutos" << "2/10/26";
        QTest::newRow("Japanese") << "ja" << "0 gear" << "1.2 GB" << "3 / 14,000 gear"
                                  << QStringLiteral("残り約 3 分") << "2026/10/02";
        QTest::newRow("German") << "de" << "0 Gears" << "1,2 GB" << "3 von 14.000 Gears"
                                << "noch etwa 3 Minuten" << "02.10.26";
    }
    void numbersAndDatesAreTheLanguages()
    {
        QFETCH(QString, language);
        speak(language);
        QTEST(gearsText(0), "gears");
        QTEST(bytesText(1'234'567'890), "bytes");
        QTEST(gearsOfText(3, 14'000), "part");
        QTEST(timeLeftText(std::chrono::minutes(3)), "left");
        QFETCH(QString, day);
        const QDateTime moment({2026, 10, 2}, {13, 5});
        QVERIFY2(momentText(moment).startsWith(day), qPrintable(momentText(moment)));
    }

    void theToolkitSpeaksTheLanguageToo_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("French") << "fr" << "Annuler";
        QTest::newRow("Spanish") << "es" << "Cancelar";
        QTest::newRow("Japanese") << "ja" << QStringLiteral("キャンセル");
        QTest::newRow("German") << "de" << "Abbrechen";
    }
    void theToolkitSpeaksTheLanguageToo()
    {
        QFETCH(QString, language);
        QFETCH(QString, cancel);
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (!QFile::exists(folder + QStringLiteral("/qtbase_%1.qm").arg(language)))
            QSKIP("needs qt6-translations-l10n");
        speak(language);
        QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&')), cancel);
    }

    void aLanguageThatThereIsNotIsEnglish()
    {
        QCOMPARE(installTranslators(*qApp, QLocale(QLocale::Icelandic)), QStringLiteral("en"));
    }

    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("options");
        for (const QString &language : translatedLanguages())
            QTest::newRow(qPrintable(language)) << language << QStringList();
        QTest::newRow("English plurals")
            << QStringLiteral("en") << QStringList{QStringLiteral("-pluralonly")};
    }
    static void speak(const QString &language)
    {
        const QLocale locale(language);
        QLocale::setDefault(locale);
        QCOMPARE(installTranslators(*qApp, locale), language);
    }
};

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
