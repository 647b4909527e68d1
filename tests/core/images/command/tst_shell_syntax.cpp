#include "core/images/command/command_evaluator.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QTest>

using namespace gearaudit;

namespace
{
/// The commands that are run, one a line, words separated by |, unknown ones marked by ?. Nothing
/// is known of files.
QString read(const QString &text)
{
    ShellState state;
    state.folder = QStringLiteral("/flywheel/v0");
    state.exportTo(QStringLiteral("HOME"), QStringLiteral("/root"));
    state.exportTo(QStringLiteral("TWO"), QStringLiteral("python3 -u"));
    QStringList commands;
    CommandEvaluator evaluator({}, state);
    evaluator.onCommand = [&commands](const ShellWords &words) {
        QStringList shown;
        for (const ShellWord &word : words)
            shown << word.text + (word.known ? QString() : QStringLiteral("?"));
        commands << shown.join(u'|');
    };
    evaluator.evaluate(text);
    return commands.join(u'\n');
}
} // namespace

class TestShellSyntax : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("commands");
        const auto row = [](const char *name, const char *text, const char *commands) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(commands);
        };
        row("words", "python run.py  -v", "python|run.py|-v");
        row("separators", "cd /a ; b && c || d | e & f\ng", "cd|/a\nb\nc\nd\ne\nf\ng");
        row("single quotes", "a 'b c' d''e", "a|b c|de");
        row("double quotes", "a \"b $HOME\\\" c\" \"\"", "a|b /root\" c|");
        row("escapes", "a\\ b c\\\nd", "a b|cd");
        row("line continued", "python \\\n  run.py", "python|run.py");
        row("variables", "$HOME/bin/x ${HOME}/y ${HOME:-/z}", "/root/bin/x|/root/y|/root");
        row("a default", "${NONE:-python3} run.py", "python3|run.py");
        row("split outside quotes", "$TWO run.py \"$TWO\"", "python3|-u|run.py|python3 -u");
        row("what only running tells", "$(which python) \"$1\" $NONE `a b` x",
            "which|python\na|b\n?||?|x");
        row("nested substitution", "a $(b $(c) \")\" ) d", "c\nb|?|)\na|?|d");
        row("comments", "# python2\nb # c\nd#e", "b\nd#e");
        row("redirections", "a >/dev/null 2>&1 <in b &>x c 2>>y", "a|b|c");
        row("a here-document", "cat <<EOF >x\npython2 no\nEOF\npython3 yes", "cat\npython3|yes");
        row("an indented here-document", "cat <<-'E O'\n\tpython2\n\tE O\nb", "cat\nb");
        row("here-document without end", "cat <<EOF\npython2", "cat");
        row("grouping", "(cd /x; python a) ; { b; }", "cd|/x\npython|a\nb");
        row("a function's name", "main() { python a; }\nmain", "main\npython|a");
        row("no pattern of case", "case $1 in\n  python) a;;\nesac", "");
        row("patterns of case", "read X; case $X in\n  python) a;;\n (b|c) d;; esac",
            "read|X\na\nd");
        row("both ways", "if a; then b; else c; fi; d", "a\nb\nc\nd");
        row("one way", "if true; then b; else c; fi; d", "true\nb\nd");
        row("a loop", "for x in 1 \"2 3\"; do a $x; done", "a|1\na|2|3");
        row("carriage returns", "a b\r\nc\r\n", "a|b\r\nc\r");
        row("nothing", "  \n # x \n;;", "");
        row("unclosed", "a; a 'b\nc", "a");
        row("unclosed double", "a \"b $(c", "");
        row("a backslash at the end", "a b\\", "a|b\\");
        row("a dollar alone", "a $ $, b", "a|$|$,|b");
    }
    void commands()
    {
        QFETCH(QString, text);
        QTEST(read(text), "commands");
    }

    /// What would run for ever, or grow without end, is left off and said to be cut.
    void hostileTextIsCut_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("an endless loop", QStringLiteral("while :; do x=1; done; python x"));
        row("an endless function", QStringLiteral("f() { f; f; }; f; python x"));
        row("a growing word", QStringLiteral("A=aaaaaaaaaaaaaaaa; ") +
                                  QStringLiteral("A=$A$A$A$A; ").repeated(40) +
                                  QStringLiteral("python x"));
        row("a growing eval", QStringLiteral("A='eval \"$A$A\"'; eval \"$A\""));
        row("deep parentheses", QStringLiteral("( ").repeated(10000));
        row("deep braces", QStringLiteral("echo ") + QStringLiteral("${a:-").repeated(5000));
        row("deep substitutions", QStringLiteral("echo ") + QStringLiteral("$(").repeated(5000));
        row("a slow pattern", QStringLiteral("A=") + QString(3000, u'a') +
                                  QStringLiteral("; echo ${A//*a*a*a*a*b/x}"));
        row("many ways", QStringLiteral("f() { if x; then $1 $2; else $2 $1; fi; }; ") +
                             QStringLiteral("f ").repeated(3000));
        row("very many commands", QStringLiteral("x\n").repeated(20000));
    }
    void hostileTextIsCut()
    {
        QFETCH(QString, text);
        ShellState state;
        state.folder = QStringLiteral("/");
        CommandEvaluator evaluator({}, state);
        QElapsedTimer timer;
        timer.start();
        evaluator.evaluate(text);
        QVERIFY(evaluator.starts.empty());
        if (!QByteArray(QTest::currentDataTag()).startsWith("many ways"))
            QVERIFY(evaluator.isCut());
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void anyTextEnds()
    {
        // Deterministic noise from what matters to a shell.
        const QByteArray alphabet = "a $(){}'\"\\`<>|&;\n#=-!~\t";
        quint32 state = 7;
        for (int round = 0; round < 3000; ++round) {
            QByteArray text;
            for (int i = 0; i < 40; ++i) {
                state = state * 1664525u + 1013904223u;
                text += alphabet.at(int((state >> 16) % quint32(alphabet.size())));
            }
            const QString commands = read(QString::fromLatin1(text));
            QVERIFY2(commands.count(u'\n') <= 400, text.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestShellSyntax)
#include "tst_shell_syntax.moc"
