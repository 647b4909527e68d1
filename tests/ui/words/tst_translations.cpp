#include "ui/trees/gears_columns.h"
#include "tests/support/sample_records.h"
#include "tests/support/window_fixture.h"
#include "ui/pages/gears_page.h"
#include "ui/views/elided_label.h"
#include "ui/views/gears_view.h"
#include "ui/window/main_window.h"
#include "ui/words/measure_text.h"
#include "ui/words/translation.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

struct Message {
    QString source;
    QStringList forms; ///< one, or one for each plural form
    bool finished = true;
};

QString translationFile(const QString &language)
{
    return QStringLiteral(GEAR_SOURCE_DIR "/translations/gear-audit_%1.ts").arg(language);
}

std::vector<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            messages.emplace_back();
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.back().forms = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            for (QString &form : messages.back().forms)
                form = form.trimmed();
            messages.back().forms.removeAll(QString());
        }
    }
    return messages;
}

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
        for (const Message &message : messages) {
            QVERIFY2(message.finished && !message.forms.isEmpty(), qPrintable(message.source));
            const bool plural = message.source.contains(QStringLiteral("%n"));
            QVERIFY2(!plural || message.forms.size() == 2, qPrintable(message.source));
            if (plural) {
                for (const QString &form : message.forms)
                    QCOMPARE(placeholders(form), placeholders(message.source));
            } else {
                QCOMPARE(placeholders(message.forms.join(QLatin1Char('\n'))),
                         placeholders(message.source));
            }
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
        for (const Message &message : readMessages(translationFile(language)))
            before << message.source;
        for (const Message &message : readMessages(copy))
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

    void aLanguageThatThereIsNotIsEnglish()
    {
        QCOMPARE(installTranslators(*qApp, QLocale(QLocale::Icelandic)), QStringLiteral("en"));
    }

    void cleanup()
    {
        for (QObject *child : qApp->children()) {
            if (auto *translator = qobject_cast<QTranslator *>(child))
                delete translator;
        }
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("German") << QStringLiteral("de") << QStringList();
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
