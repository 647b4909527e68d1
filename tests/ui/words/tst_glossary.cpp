#include "tests/support/ts_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace gearaudit::test;

namespace
{

QStringList found(const QRegularExpression &pattern, const QString &text)
{
    QStringList all;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        all << (match.hasCaptured(1) ? match.captured(1) : match.captured());
    }
    return all;
}

/// The words of the glossary's first table.
QStringList wordsThatStay()
{
    QFile file(QStringLiteral(GEAR_SOURCE_DIR "/translations/glossary.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString table =
        QString::fromUtf8(file.readAll()).section(QStringLiteral("\n## "), 1, 1);
    static const QRegularExpression cell(QStringLiteral("^\\| `([^`]+)` \\|"),
                                         QRegularExpression::MultilineOption);
    return found(cell, table);
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

/// Holds translations to what no grammar changes: Flywheel's words, options, and names that are typed.
class GlossaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStay_data() { languages(); }
    void wordsStay()
    {
        QFETCH(QString, language);
        const QStringList words = wordsThatStay();
        QVERIFY(words.size() > 20);
        const auto messages = readMessages(translationFile(language));
        for (const QString &word : words) {
            // “Exchange” is a verb too, “first” a number: a name is one as it is written.
            const bool isName = word != word.toLower();
            const QRegularExpression asked(
                QStringLiteral("(?<![\\w-])%1%2(?![\\w-])")
                    .arg(QRegularExpression::escape(word), isName ? QString() : QStringLiteral("s?")),
                isName ? QRegularExpression::NoPatternOption
                       : QRegularExpression::CaseInsensitiveOption);
            for (const TsMessage &message : messages) {
                if (!plain(message.source).contains(asked))
                    continue;
                for (const QString &form : message.forms) {
                    QVERIFY2(plain(form).contains(word, Qt::CaseInsensitive),
                             qPrintable(word + QStringLiteral(": ") + message.source));
                }
            }
        }
    }

    void whatIsTypedStays_data() { languages(); }
    void whatIsTypedStays()
    {
        QFETCH(QString, language);
        static const QRegularExpression typed(
            QStringLiteral("(?<![\\w-])--?[a-z][a-z-]*|[\\w]+\\.(?:json|py|md|txt)\\b"
                           "|\\b[a-z]+(?:-[a-z]+)*:[a-z]+\\b"));
        for (const TsMessage &message : readMessages(translationFile(language))) {
            for (const QString &word : found(typed, message.source)) {
                for (const QString &form : message.forms) {
                    QVERIFY2(form.contains(word),
                             qPrintable(word + QStringLiteral(": ") + message.source));
                }
            }
        }
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : translatedLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }
};

QTEST_GUILESS_MAIN(GlossaryTest)
#include "tst_glossary.moc"
