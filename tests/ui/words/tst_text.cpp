#include "ui/words/audit_text.h"
#include "ui/words/engine_text.h"
#include "ui/words/error_text.h"
#include "ui/words/finding_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/status_text.h"
#include "ui/words/translation.h"

#include <QLocale>

using namespace gearaudit;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(installTranslators(*qApp, QLocale::c()), QStringLiteral("en"));
    }

    void anErrorSaysWhatWhereAndWhatToDo()
    {
        const Error error{Stage::Source, Code::Unreachable, QStringLiteral("https://x.test/e.git"),
                          QStringLiteral("fatal: could not\nread from remote")};
        const ErrorWords words = errorWords(error);
        QCOMPARE(words.what,
                 QStringLiteral("The gears of https://x.test/e.git could not be listed: "
                                "it cannot be reached."));
        QCOMPARE(words.detail, QStringLiteral("fatal: could not read from remote"));
        QCOMPARE(words.whatToDo,
                 QStringLiteral("Check the address and the network connection, and try again."));
        QCOMPARE(errorText(error), words.what +
                                       QStringLiteral(" (fatal: could not read from remote) ") +
                                       words.whatToDo);
    }

    void everyErrorHasWords()
    {
        for (int stage = 0; stage <= static_cast<int>(Stage::Network); ++stage) {
            for (int code = 0; code <= static_cast<int>(Code::Busy); ++code) {
                for (const QString &subject : {QString(), QStringLiteral("the %1 subject")}) {
                    const QString what =
                        errorWords(
                            {static_cast<Stage>(stage), static_cast<Code>(code), subject, {}})
                            .what;
                    QVERIFY2(what.size() > 10 && what.endsWith(QLatin1Char('.')), qPrintable(what));
                    QVERIFY2(subject.isEmpty() || what.contains(subject), qPrintable(what));
                }
            }
        }
    }

    void aNoteSaysHowItGoesOn()
    {
        QCOMPARE(noteText({Stage::Source, Code::Unreachable, QStringLiteral("https://x.test"), {}}),
                 QStringLiteral("https://x.test cannot be reached; the copy from the last time is "
                                "used."));
        QCOMPARE(noteText({Stage::Source, Code::Refused, QStringLiteral("/gears/x"),
                           QStringLiteral("a link")}),
                 QStringLiteral("/gears/x was left out. (a link)"));
    }

    void everyStatusHasWordsAndHelp()
    {
        QSet<QString> seen{statusText(std::nullopt)};
        for (int value = 0; value <= static_cast<int>(Status::Cancelled); ++value) {
            const auto status = static_cast<Status>(value);
            seen.insert(statusText(status));
            QVERIFY(!statusText(status).isEmpty());
            QVERIFY(statusHelp(status).endsWith(QLatin1Char('.')));
        }
        QCOMPARE(seen.size(), static_cast<int>(Status::Cancelled) + 2);
    }

    void engineStates()
    {
        EngineState state;
        state.kind = EngineState::Kind::Ready;
        state.version = QStringLiteral("24.0.5");
        state.freeBytes = 52'300'000'000;
        QCOMPARE(engineWords(state).title,
                 QStringLiteral("Docker 24.0.5 is ready, 52 GB free for images"));
        QVERIFY(engineWords(state).whatToDo.isEmpty());
        state.isPodman = true;
        state.freeBytes.reset();
        QCOMPARE(engineWords(state).title, QStringLiteral("Podman 24.0.5 is ready"));
        for (const auto kind : {EngineState::Kind::NoProgram, EngineState::Kind::NoDaemon,
                                EngineState::Kind::NoPermission, EngineState::Kind::Failed}) {
            state.kind = kind;
            QVERIFY(!engineWords(state).title.isEmpty());
            QVERIFY(engineWords(state).whatToDo.endsWith(QLatin1Char('.')));
        }
    }

    void sizes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0 bytes");
        QTest::newRow("one") << qint64(1) << QStringLiteral("1 byte");
        QTest::newRow("below kB") << qint64(999) << QStringLiteral("999 bytes");
        QTest::newRow("kB") << qint64(1500) << QStringLiteral("1.5 kB");
        QTest::newRow("ten") << qint64(12'345) << QStringLiteral("12 kB");
        QTest::newRow("rounds up") << qint64(999'600) << QStringLiteral("1.0 MB");
        QTest::newRow("GB") << qint64(1'234'567'890) << QStringLiteral("1.2 GB");
        QTest::newRow("many TB") << qint64(5'000'000'000'000'000) << QStringLiteral("5,000 TB");
        QTest::newRow("negative") << qint64(-1) << QStringLiteral("0 bytes");
    }
    void sizes()
    {
        QFETCH(qint64, bytes);
        QTEST(bytesText(bytes), "text");
    }

    /// One way for every number, counted or not.
    void numbersAreWrittenAsTheLocaleDoes()
    {
        QCOMPARE(gearsText(14'000), QStringLiteral("14,000 gears"));
        QCOMPARE(gearsOfText(13'999, 14'000), QStringLiteral("13,999 of 14,000 gears"));
        QCOMPARE(gearsText(1), QStringLiteral("1 gear"));
        AuditOutcome outcome;
        outcome.skipped = 14'000;
        QVERIFY(outcomeText(outcome).contains(QStringLiteral("14,000 gears had an answer")));
        QCOMPARE(gearsWord(1), QStringLiteral("gear"));
        QCOMPARE(gearsWord(0), QStringLiteral("gears"));
        QCOMPARE(gearsWord(14'000), QStringLiteral("gears"));
    }

    void spans()
    {
        using namespace std::chrono_literals;
        QCOMPARE(durationText(5230ms), QStringLiteral("5.2 s"));
        QCOMPARE(durationText(59s), QStringLiteral("59 s"));
        QCOMPARE(durationText(200s), QStringLiteral("3 min 20 s"));
        QCOMPARE(durationText(3900s), QStringLiteral("1 h 5 min"));
        QCOMPARE(timeLeftText(10s), QStringLiteral("less than a minute left"));
        QCOMPARE(timeLeftText(60s), QStringLiteral("about 1 minute left"));
        QCOMPARE(timeLeftText(170s), QStringLiteral("about 3 minutes left"));
        QCOMPARE(timeLeftText(7200s), QStringLiteral("about 2 hours left"));
    }

    void progress()
    {
        QCOMPARE(progressText({ImageStage::Pulling, 81'000'000, 238'000'000}),
                 QStringLiteral("Downloading, 81 MB of 238 MB"));
        QCOMPARE(progressText({ImageStage::Pulling, 81'000'000, 0}),
                 QStringLiteral("Downloading, 81 MB"));
        QCOMPARE(progressText({ImageStage::Probing, 81, 90}), QStringLiteral("Examining"));
    }

    void outcomes()
    {
        AuditOutcome outcome;
        outcome.answered = 1;
        outcome.skipped = 93;
        QCOMPARE(outcomeText(outcome),
                 QStringLiteral("1 gear audited. 93 gears had an answer already."));
        outcome.stopped = true;
        outcome.skipped = 0;
        outcome.failed.resize(2);
        QCOMPARE(outcomeText(outcome), QStringLiteral("The audit was stopped. 1 gear audited. 2 "
                                                      "gears could not be audited."));
        QCOMPARE(outcomeText(AuditOutcome{}).section(QLatin1Char('.'), 0, 0),
                 QStringLiteral("Nothing was left to audit"));
    }

    void findings()
    {
        QCOMPARE(kindText(QStringLiteral("venv")), QStringLiteral("virtual environment"));
        QCOMPARE(kindText(QStringLiteral("something new")), QStringLiteral("something new"));
        QCOMPARE(foundOnText({QStringLiteral("gear-path"), QStringLiteral("disk")}),
                 QStringLiteral("gear's PATH, disk"));
        QCOMPARE(originText({QStringLiteral("git+https://x.test/t"),
                             QStringLiteral("0123456789abcdef"), true}),
                 QStringLiteral("git+https://x.test/t at 0123456789ab (editable)"));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
