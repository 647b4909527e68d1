// What a reading asks of the image, with what its commands have written laid over it.
#include "core/images/command/command_evaluator.h"

#include <QDir>

namespace gearaudit
{

namespace
{
constexpr qsizetype mostNoted = 1000;   ///< programs, folders… each
constexpr qsizetype longestPath = 4096; ///< Linux's own limit
} // namespace

void CommandEvaluator::note(QStringList &list, const QString &path)
{
    if (list.size() >= mostNoted)
        m_budget.leaveOut();
    else if (path.size() <= longestPath && m_budget.spend(1 + list.size() / 16) &&
             !list.contains(path)) // no file has a longer one
        list << path;
}

QString CommandEvaluator::absolute(const QString &path, const ShellState &state)
{
    if (!m_budget.spend(1 + (path.size() + state.folder.size()) / 4))
        return path;
    return QDir::cleanPath(path.startsWith(u'/') ? path : state.folder + u'/' + path);
}

ImageFile CommandEvaluator::file(const QString &path, const ShellState &state)
{
    if (!m_budget.spend(8 + path.size() / 16) || path.size() > longestPath)
        return {};
    const auto written = state.written.constFind(path);
    if (written != state.written.cend()) {
        if (!written->text && !written->isFolder)
            return {}; // copied, linked or removed
        ImageFile made;
        made.kind = written->isFolder ? ImageFile::Kind::Folder : ImageFile::Kind::File;
        made.isExecutable = written->isExecutable;
        return made;
    }
    if (path == QLatin1String("/"))
        return {ImageFile::Kind::Folder, true, false, {}};
    return m_world.file ? m_world.file(path) : ImageFile();
}

std::optional<QString> CommandEvaluator::text(const QString &path, const ShellState &state)
{
    if (!m_budget.spend(8 + path.size() / 16))
        return std::nullopt;
    const auto written = state.written.constFind(path);
    if (written != state.written.cend())
        return written->text;
    auto held = m_world.text ? m_world.text(path) : std::nullopt;
    if (!held && !m_world.file) // before the image is known: this would tell more
        note(files, path);
    if (held && !m_budget.spend(held->size() / 16))
        return std::nullopt;
    return held;
}

std::optional<QStringList> CommandEvaluator::entries(const QString &folder, const ShellState &state)
{
    Q_UNUSED(state)
    if (!m_budget.spend(32) || !m_world.entries)
        return std::nullopt;
    auto names = m_world.entries(folder);
    if (names && !m_budget.spend(names->size()))
        return std::nullopt;
    return names;
}

/// The nearest folder from `folder` upwards in which there is a file of that name; empty for none.
QString CommandEvaluator::nearest(const QString &name, const QString &folder,
                                  const ShellState &state,
                                  const std::function<bool(const QString &)> &counts)
{
    for (QString at = folder;; at = at.left(std::max<qsizetype>(1, at.lastIndexOf(u'/')))) {
        const QString path = (at == u"/" ? QString() : at) + u'/' + name;
        const ImageFile there = file(path, state);
        if (there.kind == ImageFile::Kind::Unknown)
            note(files, path);
        if (there.kind == ImageFile::Kind::File &&
            (!counts || counts(text(path, state).value_or(QString()))))
            return at;
        if (at == u"/" || at.isEmpty() || m_budget.isSpent())
            return {};
    }
}

bool CommandEvaluator::holdsInterpreter(const QString &binFolder, const ShellState &state)
{
    return file(binFolder + QStringLiteral("/python"), state).isInterpreter ||
           file(binFolder + QStringLiteral("/python3"), state).isInterpreter;
}

} // namespace gearaudit
