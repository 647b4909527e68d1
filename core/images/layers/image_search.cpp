#include "core/images/layers/image_search.h"

#include "core/images/facts/interpreter_name.h"
#include "core/images/layers/kept_files.h"
#include "core/images/layers/python_place.h"

#include <QRegularExpression>

namespace gearaudit
{

namespace
{
// Bounds, for an image may hold any number of anything: nothing real comes near them.
constexpr size_t mostInterpreters = 500;
constexpr qsizetype mostTexts = 64;
constexpr qsizetype mostShown = 16 * 1024;

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

bool isText(const QByteArray &start)
{
    return !start.isEmpty() && !start.startsWith("\x7f" "ELF") && !start.startsWith("PK");
}

/// Whether the search of the disk looks below a folder: the same as in resources/probe/find.sh.
bool isSearched(const QByteArray &path)
{
    const QByteArray name = nameOfPath(path);
    if (name == "site-packages" || name == "dist-packages" || name == "node_modules")
        return false;
    // Copies that are no installs.
    if (name == "pkgs" && (path.contains("conda") || path.contains("mamba") || path.contains("/rattler/")))
        return false;
    if (path.endsWith("/.cache/uv"))
        return false;
    static const QByteArrayList left{"/proc",          "/sys",           "/dev",
                                     "/usr/share/doc", "/usr/share/man", "/usr/share/locale",
                                     "/usr/share/icons", "/usr/include"};
    return !left.contains(path);
}
} // namespace

void ImageSearch::scanEach(const QStringList &folders)
{
    for (const QString &folder : folders)
        scan(folder.toUtf8());
}

void ImageSearch::scan(const QByteArray &folder)
{
    const QByteArray directory = folder == "/" ? QByteArray() : folder;
    if (m_scanned.contains(directory))
        return;
    m_scanned << directory;
    const auto found = m_tree.find(directory);
    if (!found || found->node->kind != ImageTree::Node::Kind::Folder)
        return;
    const QByteArray here = found->path;
    if (here != directory) {
        m_facts.lies.insert(text(directory), text(here));
        if (m_scanned.contains(here))
            return;
        m_scanned << here;
    }
    const bool isVirtual = isEnvironmentFolder(m_tree, here);
    // Files before links: a link to one of them is another name of it.
    for (const auto kind : {ImageTree::Node::Kind::File, ImageTree::Node::Kind::Link}) {
        for (const auto &[name, node] : found->node->children) {
            if (node->kind == kind && isInterpreterName(text(name)))
                addInterpreter(directory, here, name, isVirtual);
        }
    }
    for (const auto &[name, node] : found->node->children) {
        if (node->kind != ImageTree::Node::Kind::Folder && isPipName(name))
            addPip(directory, here, name);
    }
}

int ImageSearch::known(const QByteArray &here, const QByteArray &real, const KeptFile *file) const
{
    for (const Seen &seen : m_interpreters) {
        if (seen.real == real || (seen.here == here && seen.file == file))
            return seen.number;
    }
    return 0;
}

void ImageSearch::addInterpreter(const QByteArray &folder, const QByteArray &here, const QByteArray &name,
                                 bool isVirtual)
{
    const auto found = m_tree.find(here + '/' + name);
    if (!found || !found->node->file || !found->node->file->executable)
        return;
    const KeptFile *const file = found->node->file.get();
    QByteArray real = here + '/' + name;
    int number = known(here, real, file);
    // A link into an environment from outside starts the interpreter that the environment is of.
    if (number == 0 && !isVirtual && !isEnvironmentFolder(m_tree, folderOfPath(found->path))) {
        real = found->path;
        number = known({}, real, nullptr);
    }
    if (number == 0) {
        if (m_interpreters.size() >= mostInterpreters) {
            const QString note = QStringLiteral("there are more than %1 interpreters, the rest was left out")
                                     .arg(mostInterpreters);
            if (!m_facts.notes.contains(note))
                m_facts.notes << note;
            noteCut();
            return;
        }
        number = int(m_interpreters.size()) + 1;
        m_interpreters.push_back({number, here, real, file});
        m_facts.interpreters[number].real = text(real);
        m_facts.interpreters[number].environment = isVirtual;
    }
    const QString path = text(folder + '/' + name);
    if (QStringList &paths = m_facts.interpreters[number].paths; !paths.contains(path))
        paths << path;
}

void ImageSearch::noteCut()
{
    const QString what = QStringLiteral("interpreters and pips");
    if (!m_facts.cut.contains(what))
        m_facts.cut << what;
}

void ImageSearch::addPip(const QByteArray &folder, const QByteArray &here, const QByteArray &name)
{
    const auto found = m_tree.find(here + '/' + name);
    if (!found || !found->node->file || !found->node->file->executable)
        return;
    const KeptFile *const file = found->node->file.get();
    const QString path = text(folder + '/' + name);
    for (const Seen &seen : m_pips) {
        if (seen.here == here && seen.file == file) {
            m_facts.pips[seen.number].paths << path;
            return;
        }
    }
    if (m_pips.size() >= mostInterpreters)
        return noteCut();
    const int number = int(m_pips.size()) + 1;
    m_pips.push_back({number, here, {}, file});
    SeenPip &pip = m_facts.pips[number];
    pip.paths << path;
    readPip(file->text, pip);
}

/// What a pip script runs, by its first lines (read_pip in find.sh).
void ImageSearch::readPip(const QByteArray &start, SeenPip &pip)
{
    const QByteArrayList lines = start.split('\n');
    const QByteArray second = lines.value(1);
    QByteArray first = lines.value(0);
    if (!first.startsWith("#!") || second.startsWith("PK"))
        return;
    first = first.mid(2).trimmed();
    if ((first.endsWith("/sh") || first.endsWith("/bash") || first.endsWith("/dash"))
        && second.startsWith("'''exec' ")) {
        // The long form, for a path that would not fit into a shebang.
        static const QRegularExpression rule(QStringLiteral("^'''exec' \"?([^\"\\s]+)"));
        first = rule.match(text(second)).captured(1).toUtf8();
    }
    const QByteArrayList words = first.simplified().split(' ');
    if (words.value(0).endsWith("/env") && words.size() > 1) {
        if (isInterpreterName(text(words[1]))) {
            pip.runs = SeenPip::Runs::Name;
            pip.target = text(words[1]);
        }
        return;
    }
    const QByteArray target = words.value(0);
    if (!isInterpreterName(text(nameOfPath(target))))
        return;
    const auto file = m_tree.file(target);
    pip.target = text(target);
    pip.runs = file && file->executable ? SeenPip::Runs::Interpreter : SeenPip::Runs::Missing;
    if (pip.runs == SeenPip::Runs::Interpreter)
        m_folders << folderOfPath(target);
}

void ImageSearch::showText(const QByteArray &path)
{
    if (m_shown.contains(path) || m_facts.texts.size() >= mostTexts)
        return;
    m_shown << path;
    const auto file = m_tree.file(path);
    if (!file || !isText(file->text))
        return;
    QByteArray start = file->text.left(mostShown);
    m_facts.texts.insert(text(path), text(start));
    static const QRegularExpression shell(QStringLiteral("^#!.*sh(?:[ \\t]|$)"));
    const QByteArray first = start.left(start.indexOf('\n') + 1);
    if (first.startsWith("#!") && !shell.match(text(first.trimmed())).hasMatch())
        start = first;
    static const QRegularExpression between(QStringLiteral("[\\s\"'=;&|()<>`!]+"));
    for (const QString &word : text(start).split(between, Qt::SkipEmptyParts)) {
        const QByteArray bytes = word.toUtf8();
        const QByteArray name = nameOfPath(bytes);
        if (word.startsWith(u'/')
            && (name == "activate" || name.startsWith("python") || name.startsWith("pypy")))
            m_folders << folderOfPath(bytes);
        else if (word.endsWith(u".sh"))
            m_texts << (word.startsWith(u'/') ? bytes : "/flywheel/v0/" + (bytes.startsWith("./") ? bytes.mid(2) : bytes));
    }
}

void ImageSearch::showGearTexts(const QString &workingFolder)
{
    const QByteArray folder = workingFolder.toUtf8();
    for (const auto &[name, node] : m_tree.entries(folder)) {
        if (name.startsWith("run"))
            showText(folder + '/' + name);
    }
}

void ImageSearch::showPrograms(const QStringList &programs, const QStringList &path)
{
    for (const QString &program : programs) {
        if (program.startsWith(u'/')) {
            showText(program.toUtf8());
            continue;
        }
        for (const QString &folder : path) {
            const QByteArray at = (folder + u'/' + program).toUtf8();
            if (m_tree.file(at)) {
                showText(at);
                break;
            }
        }
    }
}

void ImageSearch::scanNamed()
{
    while (!m_folders.isEmpty() || !m_texts.isEmpty()) {
        const QByteArrayList folders = std::exchange(m_folders, {});
        const QByteArrayList texts = std::exchange(m_texts, {});
        for (const QByteArray &path : texts)
            showText(path);
        for (const QByteArray &folder : folders)
            scan(folder);
    }
}

void ImageSearch::scanDisk()
{
    QByteArrayList folders;
    m_tree.eachFolder([&](const QByteArray &path, const ImageTree::Node &folder) {
        if (!isSearched(path))
            return false;
        for (const auto &[name, node] : folder.children) {
            const bool isNamed = node->kind != ImageTree::Node::Kind::Folder && isInterpreterName(text(name));
            const qsizetype copies = path.indexOf("/pkgs/");
            // A conda package as it was unpacked, wherever its cache is.
            const bool isUnpacked = isNamed && m_tree.find(folderOfPath(path) + "/info/index.json").has_value();
            if (isNamed && !isUnpacked && (copies < 0 || !m_tree.isFolder(path.left(copies) + "/conda-meta"))) {
                folders << path;
                break;
            }
        }
        return true;
    });
    for (const QByteArray &folder : folders)
        scan(folder);
    scanNamed();
}

} // namespace gearaudit
