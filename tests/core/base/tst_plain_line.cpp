#include "core/base/plain_line.h"

#include <QTest>

using namespace gearaudit;

class TestPlainLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsOneLineThatSteersNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &text, const QString &line) {
            QTest::newRow(name) << text << line;
        };
        row("plain", QStringLiteral("a/b 1.0 “ä”"), QStringLiteral("a/b 1.0 “ä”"));
        row("a forged line", QStringLiteral("a\nhub/b  Audited"), QStringLiteral("a\\nhub/b  Audited"));
        row("an escape", QStringLiteral("\x1b]0;x\a"), QStringLiteral("\\u001b]0;x\\u0007"));
        row("an upper control", QString(QChar(0x9b)) + QLatin1String("2J"), QStringLiteral("\\u009b2J"));
        row("a direction", QStringLiteral("a\u202eb"), QStringLiteral("a\\u202eb"));
        row("separators", QStringLiteral("a\u2028b\u2029c\r\t"), QStringLiteral("a\\u2028b\\u2029c\\r\\t"));
        row("long", QString(1'000'000, u'x'), QString(1000, u'x') + QChar(0x2026));
    }
    void itIsOneLineThatSteersNothing()
    {
        QFETCH(QString, text);
        QTEST(plainLine(text), "line");
    }
};

QTEST_GUILESS_MAIN(TestPlainLine)
#include "tst_plain_line.moc"
