#include "core/filter/filter_completion.h"

#include <QTest>

using namespace gearaudit;

class TestFilterCompletion : public QObject
{
    Q_OBJECT

    static QString str(const char *text) { return QString::fromUtf8(text); }
    static QStringList list(const char *texts)
    {
        return str(texts).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    }

    static FilterVocabulary vocabulary()
    {
        FilterVocabulary words;
        words.packages =
            list("numpy|NumPyDoc|flywheel_sdk|flywheel-gear-toolkit|sdk-helper|orjson");
        words.versionsOf = [](const QString &name) {
            return name == str("numpy")          ? list("1.9.1|1.24.2|1.24.10|2.0.0rc1|odd")
                   : name == str("flywheel-sdk") ? list("16.8.0|9.0")
                                                 : QStringList();
        };
        words.pythonVersions = list("2.7.18|3.9.2|3.10.1|3.9.18|3.13.0+|odd");
        words.pipVersions = list("9.0.3|20.3.4|20.3.1");
        words.sites = list("prod|prod eu|test");
        words.gears = list("bids-mriqc|mriqc");
        words.labels = list("Say \"hi\"|DICOM fixer");
        words.images = list("flywheel/mriqc:1.0");
        words.gearVersions = list("1.0|0.9");
        words.environments = list("venv|system");
        return words;
    }

private Q_SLOTS:
    /// The cursor is where the bar stands; what is replaced is in brackets in `shown`.
    void candidates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("replaced");
        QTest::addColumn<QString>("candidates");
        const auto row = [](const char *typed, const char *replaced, const char *candidates) {
            QTest::newRow(typed) << str(typed) << str(replaced) << str(candidates);
        };
        row("nump^", "nump", "numpy|numpydoc");
        row("NUMP^", "NUMP", "numpy|numpydoc");
        row("flywheel_^", "flywheel_", "flywheel-gear-toolkit|flywheel-sdk");
        row("sdk^", "sdk", "sdk:|sdk-behind:|sdk-helper|flywheel-sdk");
        row("x o^", "o", "os:|orjson|flywheel-gear-toolkit|numpydoc|or");
        row("si^", "si", "site:|size:");
        row("s^ite:prod", "site:", "site:|status:|stale:|sdk:|started:|size:|sdk-behind:|severity:|sdk-helper|flywheel-sdk|orjson");
        row("(nump^)", "nump", "numpy|numpydoc");
        row("-nump^", "nump", "numpy|numpydoc");
        row("nu^mpy<1", "numpy", "numpy|numpydoc");
        // values
        row("site:^", "", "prod|\"prod eu\"|test");
        row("site:pr^", "pr", "prod|\"prod eu\"");
        row("site:\"prod e^", "\"prod e", "\"prod eu\"");
        row("site:\"prod e^u\" x", "\"prod eu\"", "\"prod eu\"");
        row("gear:mri^", "mri", "mriqc|bids-mriqc");
        row("label:sa^", "sa", "\"Say \\\"hi\\\"\"");
        row("image:^", "", "flywheel/mriqc:1.0");
        row("version:0^", "0", "0.9|1.0");
        row("environment:^", "", "system|venv");
        row("eol:^", "", "no|yes");
        row("eol:y^", "y", "yes");
        row("status:no-^", "no-", "no-image|no-python|no-space");
        row("package:toolk^", "toolk", "flywheel-gear-toolkit");
        row("python:^", "", "3.13|3.10|3.9|2.7");
        row("python:3.1^", "3.1", "3.13|3.10");
        row("pip:^", "", "20.3|9.0");
        row("wrong:^", "", "");
        // versions, newest first; what is none only behind ===
        row("numpy<^", "", "2.0.0rc1|1.24.10|1.24.2|1.9.1");
        row("numpy < ^", "", "2.0.0rc1|1.24.10|1.24.2|1.9.1");
        row("numpy===^", "", "2.0.0rc1|1.24.10|1.24.2|1.9.1|odd");
        row("numpy>=1.2^", "1.2", "1.24.10|1.24.2");
        row("numpy>=1.2,<2^", "2", "2.0.0rc1");
        row("numpy>=1.2 , < ^", "", "2.0.0rc1|1.24.10|1.24.2|1.9.1");
        row("Flywheel_SDK==^", "", "16.8.0|9.0");
        row("package:numpy<1.9^", "1.9", "1.9.1");
        row("python>=3.9^", "3.9", "3.9.18|3.9.2");
        row("python:>=3.9^", "3.9", "3.9.18|3.9.2");
        row("pip<2^", "2", "20.3.4|20.3.1");
        row("nothing<^", "", "");
        row("<^", "", "");
        // mistakes elsewhere do not matter
        row("wrong:x ) nump^", "nump", "numpy|numpydoc");
        row("nump^ \"unclosed", "nump", "numpy|numpydoc");
    }
    void candidates()
    {
        QFETCH(QString, typed);
        QFETCH(QString, replaced);
        const auto cursor = typed.indexOf(QLatin1Char('^'));
        typed.remove(cursor, 1);
        const auto completion = completeFilter(typed, cursor, vocabulary());
        QCOMPARE(typed.mid(completion.range.start, completion.range.length), replaced);
        QVERIFY(completion.range.start <= cursor && cursor <= completion.range.end());
        QTEST(completion.candidates.join(QLatin1Char('|')), "candidates");
    }

    void nothingBegunOffersTheKeys()
    {
        for (const char *text : {"", "numpy ", "(", "-"}) {
            const auto completion = completeFilter(str(text), str(text).size(), vocabulary());
            QVERIFY2(completion.candidates.contains(str("site:")), text);
            QVERIFY2(!completion.candidates.contains(str("numpy")), text);
        }
    }

    void noMoreThanAsked()
    {
        QCOMPARE(completeFilter(str("n"), 1, vocabulary(), 2).candidates.size(), qsizetype(2));
        QVERIFY(completeFilter(str("n"), 1, vocabulary(), 0).candidates.isEmpty());
    }

    void anyCursorAnyText()
    {
        const QString text = str("a (site:\"x y\" or -numpy >= 1.2 , <2) python:3.9 \"un");
        for (qsizetype cursor = -2; cursor <= text.size() + 2; ++cursor) {
            const auto completion = completeFilter(text, cursor, vocabulary());
            QVERIFY(completion.range.start >= 0 && completion.range.end() <= text.size());
        }
        QVERIFY(completeFilter(str("numpy<"), 6, FilterVocabulary()).candidates.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filter_completion.moc"
