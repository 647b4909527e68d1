// Programs whose answer the image's files tell: what they print, or which files they change.
#include "core/images/command/command_evaluator.h"

#include "core/images/command/shell_glob.h"

#include <QDir>

namespace gearaudit
{

namespace
{
QString printed(const QString &format, const ShellWords &words, size_t at, bool &known)
{
    QString made;
    do {
        bool usesWord = false;
        for (qsizetype i = 0; i < format.size(); ++i) {
            const QChar next = i + 1 < format.size() ? format[i + 1] : QChar();
            if (format[i] == u'\\' && !next.isNull()) {
                made += next == u'n' ? u'\n' : next == u't' ? u'\t' : next;
                known = known && QStringLiteral("nt\\\"'").contains(next);
                ++i;
            } else if (format[i] == u'%' && (next == u's' || next == u'd' || next == u'b')) {
                usesWord = true;
                if (at < words.size()) {
                    known = known && words[at].known;
                    made += words[at++].text;
                }
                ++i;
            } else if (format[i] == u'%' && next == u'%') {
                made += u'%';
                ++i;
            } else {
                known = known && format[i] != u'%';
                made += format[i];
            }
        }
        if (!usesWord || made.size() > 64 * 1024)
            break;
    } while (at < words.size());
    return made;
}

QString withoutEnd(QString path)
{
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path;
}
} // namespace

void CommandEvaluator::say(const QString &text, bool known)
{
    if (!m_output || !m_budget.spend(1 + text.size()))
        return;
    m_output->text += text;
    m_output->known = m_output->known && known;
}

/// True where the program is one of these.
bool CommandEvaluator::runPure(const QString &name, const ShellWords &words, ShellState &state)
{
    const auto is = [&name](const char *text) { return name == QLatin1String(text); };
    ShellWords operands;
    QStringList options;
    bool known = true;
    for (size_t i = 1; i < words.size(); ++i) {
        const QString &word = words[i].text;
        known = known && words[i].known;
        if (word.startsWith(u'-') && word.size() > 1 && words[i].known && operands.empty())
            options << word;
        else
            operands.push_back(words[i]);
    }
    const QString first = operands.empty() ? QString() : operands.front().text;
    state.status = Tri::Yes;
    if (is("echo")) {
        QStringList said;
        for (const ShellWord &word : operands)
            said << word.text;
        const bool isRaw = options.contains(QStringLiteral("-n"));
        QString text = said.join(u' ');
        if (options.contains(QStringLiteral("-e")))
            text.replace(QLatin1String("\\n"), QLatin1String("\n"));
        say(text + (isRaw ? QString() : QStringLiteral("\n")), known);
    } else if (is("printf")) {
        const QString text = printed(first, operands, 1, known);
        say(text, known);
    } else if (is("dirname") || is("basename")) {
        const QString path = withoutEnd(first);
        const qsizetype slash = path.lastIndexOf(u'/');
        if (is("dirname")) {
            say((slash < 0    ? QStringLiteral(".")
                 : slash == 0 ? QStringLiteral("/")
                              : withoutEnd(path.left(slash))) +
                    u'\n',
                known);
        } else {
            QString base = path.mid(slash + 1);
            if (operands.size() > 1 && base.endsWith(operands[1].text) && base != operands[1].text)
                base.chop(operands[1].text.size());
            say(base + u'\n', known && options.isEmpty());
        }
    } else if (is("pwd")) {
        say(state.folder + u'\n', state.isFolderKnown);
    } else if (is("which")) {
        state.status = known ? Tri::Yes : Tri::Unknown;
        if (!known)
            sayUnknown();
        for (const ShellWord &word : operands) {
            if (!known)
                break;
            const bool isOwn = !word.text.contains(u'/') && state.functions.contains(word.text);
            const Found found = isOwn ? Found() : find(word.text, state);
            if (isOwn)
                say(word.text + u'\n');
            else if (!found.path.isEmpty() && found.file.kind == ImageFile::Kind::File)
                say(found.path + u'\n', !found.isUncertain);
            else if (found.isUncertain || found.file.kind == ImageFile::Kind::Unknown)
                sayUnknown(), note(files, word.text), state.status = Tri::Unknown;
            else
                state.status = Tri::No;
        }
    } else if (is("readlink") || is("realpath")) {
        const QString path = absolute(first, state);
        const bool isEnd = is("realpath") || options.contains(QStringLiteral("-f")) ||
                           options.contains(QStringLiteral("-e")) ||
                           options.contains(QStringLiteral("-m"));
        const ImageFile there = file(path, state);
        if (there.kind == ImageFile::Kind::Unknown)
            note(files, path);
        known = known && isEnd && there.kind != ImageFile::Kind::Unknown &&
                (first.startsWith(u'/') || state.isFolderKnown);
        say((there.target.isEmpty() ? path : there.target) + u'\n', known);
    } else if (is("cat") || is("head") || is("tr")) {
        std::optional<QString> held;
        const bool reads = !operands.empty() && is("cat") ? true : is("head") && !operands.empty();
        if (reads) {
            held = QString();
            for (const ShellWord &word : operands) {
                const QString path = absolute(word.text, state);
                const auto one = known && held ? text(path, state) : std::nullopt;
                if (!one && file(path, state).kind == ImageFile::Kind::Unknown)
                    note(files, path);
                held = one && held ? std::optional(*held + *one) : std::nullopt;
            }
        } else if (m_input && m_input->known) {
            held = m_input->text;
        }
        const bool isFirstLine =
            options.contains(QStringLiteral("-n1")) || options.contains(QStringLiteral("-1"));
        if (is("head") && held && isFirstLine)
            held = held->section(u'\n', 0, 0) + u'\n';
        else if (is("tr") && held && options == QStringList{QStringLiteral("-d")} &&
                 first.contains(u'n'))
            held->remove(u'\n');
        else if (!is("cat"))
            held.reset();
        say(held.value_or(QString()), held.has_value());
        state.status = held ? Tri::Yes : Tri::Unknown;
    } else if (is("uname")) {
        say(QStringLiteral("Linux\n"),
            words.size() == 1 || options == QStringList{QStringLiteral("-s")});
    } else if (is("id")) {
        // A gear runs as root unless it asks for another.
        say(QStringLiteral("0\n"), options.contains(QStringLiteral("-u")) && options.size() == 1);
    } else if (is("whoami")) {
        say(QStringLiteral("root\n"));
    } else {
        static const QStringList changing{
            QStringLiteral("mkdir"), QStringLiteral("cp"),  QStringLiteral("mv"),
            QStringLiteral("rm"),    QStringLiteral("ln"),  QStringLiteral("touch"),
            QStringLiteral("chmod"), QStringLiteral("tee"), QStringLiteral("install")};
        // Their words are data, even where one of them is called like an interpreter.
        static const QStringList others{
            QStringLiteral("ls"),      QStringLiteral("sed"),   QStringLiteral("grep"),
            QStringLiteral("date"),    QStringLiteral("sleep"), QStringLiteral("tar"),
            QStringLiteral("unzip"),   QStringLiteral("find"),  QStringLiteral("awk"),
            QStringLiteral("cut"),     QStringLiteral("sort"),  QStringLiteral("wc"),
            QStringLiteral("egrep"),   QStringLiteral("tail"),  QStringLiteral("kill"),
            QStringLiteral("chown"),   QStringLiteral("rmdir"), QStringLiteral("df"),
            QStringLiteral("free"),    QStringLiteral("nproc"), QStringLiteral("hostname"),
            QStringLiteral("jq"),      QStringLiteral("fgrep"), QStringLiteral("mktemp"),
            QStringLiteral("whereis"), QStringLiteral("uniq"),  QStringLiteral("du"),
            QStringLiteral("ps")};
        const bool changes = changing.contains(name);
        if (!changes && !others.contains(name))
            return false;
        if (changes)
            changeFiles(name, words, state);
        sayUnknown();
        state.status = Tri::Unknown;
    }
    return true;
}

void CommandEvaluator::changeFiles(const QString &name, const ShellWords &words, ShellState &state)
{
    QStringList paths;
    for (size_t i = 1; i < words.size(); ++i) {
        if (words[i].known && !words[i].text.startsWith(u'-') && state.written.size() < 200)
            paths << absolute(words[i].text, state);
    }
    if (paths.isEmpty() || !m_budget.spend(8 + paths.size()))
        return;
    const auto written = [&state](const QString &path, WrittenFile made) {
        state.written.insert(path, std::move(made));
    };
    if (name == QLatin1String("mkdir") || name == QLatin1String("touch")) {
        for (const QString &path : paths) {
            const ImageFile::Kind kind = file(path, state).kind;
            if (kind != ImageFile::Kind::File && kind != ImageFile::Kind::Folder)
                written(path,
                        {name == QLatin1String("touch") ? std::optional(QString()) : std::nullopt,
                         name == QLatin1String("mkdir"), false});
        }
        return;
    }
    if (name == QLatin1String("chmod")) {
        const bool isOn =
            words.size() > 1 && (words[1].text.contains(u'x') || words[1].text.contains(u'7') ||
                                 words[1].text.contains(u'5'));
        for (const QString &path : paths.mid(1)) {
            const auto held = text(path, state);
            if (held && isOn)
                written(path, {held, false, true});
        }
        return;
    }
    if (name == QLatin1String("rm") || name == QLatin1String("tee")) {
        for (const QString &path : paths)
            written(path, {});
        return;
    }
    const QString target = paths.takeLast();
    const bool isInto = file(target, state).kind == ImageFile::Kind::Folder;
    for (const QString &path : paths) {
        WrittenFile made;
        if (name == QLatin1String("cp") || name == QLatin1String("mv")) {
            made.text = text(path, state);
            made.isExecutable = file(path, state).isExecutable;
        }
        written(isInto ? target + u'/' + path.section(u'/', -1) : target, made);
    }
}

} // namespace gearaudit
