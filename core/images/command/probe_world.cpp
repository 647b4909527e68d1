#include "core/images/command/probe_world.h"

#include "core/images/facts/interpreter_name.h"

#include <QSet>

#include <memory>

namespace gearaudit
{

namespace
{
class ProbeWorld
{
public:
    ProbeWorld(const ProbeFacts &facts, int environment, const CommandWorld &image)
        : m_facts(facts), m_environment(environment), m_image(image), m_index(facts)
    {
        for (const auto &[number, seen] : facts.interpreters) {
            for (const QString &path : seen.paths) {
                m_scanned << folderName(path);
                addPath(path);
            }
            if (!seen.real.isEmpty())
                addPath(seen.real);
        }
        for (const QStringList &path : facts.gearPath)
            m_scanned += QSet<QString>(path.begin(), path.end());
        m_scanned += QSet<QString>(facts.imagePath.begin(), facts.imagePath.end());
        for (auto it = facts.texts.cbegin(); it != facts.texts.cend(); ++it)
            addPath(it.key());
        m_folders << facts.workingFolder;
    }

    ImageFile file(const QString &path) const
    {
        const auto own = m_facts.files.constFind(path);
        const bool isDangling =
            own != m_facts.files.cend() && own->kind == SeenFile::Kind::Dangling;
        if (const int number = m_index.at(path); number != 0 && !isDangling) {
            const QString real = m_facts.interpreters.at(number).real;
            return {ImageFile::Kind::File, true, true, real == path ? QString() : real};
        }
        const QString lying = m_facts.physical(folderName(path)) + u'/' + fileName(path);
        auto seen = m_facts.files.constFind(path);
        if (seen == m_facts.files.cend())
            seen = m_facts.files.constFind(lying);
        if (seen != m_facts.files.cend())
            return told(*seen);
        if (m_facts.texts.contains(path) || m_facts.texts.contains(lying))
            return {ImageFile::Kind::File, true, false, {}};
        if (m_folders.contains(path))
            return {ImageFile::Kind::Folder, true, false, {}};
        if (m_image.file)
            return withInterpreter(m_image.file(path));
        // All that is called like an interpreter was looked for there.
        if (isInterpreterName(fileName(path)) && m_scanned.contains(folderName(path)))
            return {ImageFile::Kind::Missing, false, false, {}};
        return {};
    }

    std::optional<QString> text(const QString &path) const
    {
        for (const QString &name :
             {path, m_facts.physical(folderName(path)) + u'/' + fileName(path)}) {
            const auto found = m_facts.texts.constFind(name);
            if (found != m_facts.texts.cend())
                return *found;
        }
        return m_image.text ? m_image.text(path) : std::nullopt;
    }

    std::optional<QStringList> entries(const QString &folder) const
    {
        if (m_image.entries) {
            if (auto names = m_image.entries(folder))
                return names;
        }
        const auto told = m_facts.listings.constFind(folder);
        if (told != m_facts.listings.cend())
            return *told;
        // Of what was found something lies below it.
        const auto below = m_below.constFind(folder);
        return below == m_below.cend() ? std::nullopt : std::optional(*below);
    }

    std::optional<QString> condaFolder(const QString &name) const
    {
        for (const auto &[number, seen] : m_facts.interpreters) {
            const auto found = seen.answers.constFind(m_environment);
            if (found == seen.answers.cend() || !found->conda)
                continue;
            const QString &prefix = found->prefix;
            const bool isRoot = !prefix.contains(QStringLiteral("/envs/"));
            const bool isAsked = name == QLatin1String("base") || name == QLatin1String("root")
                                     ? isRoot
                                     : prefix.endsWith(QStringLiteral("/envs/") + name);
            if (isAsked)
                return prefix + QStringLiteral("/bin");
        }
        return m_image.condaFolder ? m_image.condaFolder(name) : std::nullopt;
    }

    QString branch(const QString &path) const
    {
        const int number = m_index.at(path);
        if (number == 0)
            return m_image.branch ? m_image.branch(path) : QString();
        return m_facts.interpreters.at(number).answer(m_environment).version.section(u'.', 0, 1);
    }

private:
    ImageFile withInterpreter(ImageFile found) const
    {
        found.isInterpreter =
            found.isInterpreter || (!found.target.isEmpty() && m_index.at(found.target) != 0);
        return found;
    }
    ImageFile told(const SeenFile &seen) const
    {
        using Kind = SeenFile::Kind;
        ImageFile found;
        found.target = seen.target;
        found.isExecutable = seen.kind == Kind::Program || seen.kind == Kind::Folder;
        found.kind = seen.kind == Kind::Missing    ? ImageFile::Kind::Missing
                     : seen.kind == Kind::Dangling ? ImageFile::Kind::Dangling
                     : seen.kind == Kind::Folder   ? ImageFile::Kind::Folder
                                                   : ImageFile::Kind::File;
        return found.kind == ImageFile::Kind::File ? withInterpreter(found) : found;
    }
    void addPath(const QString &path)
    {
        QString name = fileName(path);
        QString folder = folderName(path);
        while (m_known.size() < 20'000 && !m_known.contains(folder + u'/' + name)) {
            m_known << folder + u'/' + name;
            m_folders << folder;
            m_below[folder] << name;
            if (folder == u"/")
                return;
            name = fileName(folder);
            folder = folderName(folder);
        }
    }

    const ProbeFacts &m_facts;
    int m_environment;
    const CommandWorld &m_image;
    InterpreterIndex m_index;
    QSet<QString> m_scanned, m_folders, m_known;
    QHash<QString, QStringList> m_below;
};
} // namespace

CommandWorld worldOf(const ProbeFacts &facts, int environment, const CommandWorld &image)
{
    const auto own = std::make_shared<const ProbeWorld>(facts, environment, image);
    CommandWorld world;
    world.file = [own](const QString &path) { return own->file(path); };
    world.text = [own](const QString &path) { return own->text(path); };
    world.entries = [own](const QString &folder) { return own->entries(folder); };
    world.condaFolder = [own](const QString &name) { return own->condaFolder(name); };
    world.branch = [own](const QString &path) { return own->branch(path); };
    return world;
}

} // namespace gearaudit
