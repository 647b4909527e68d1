#include "core/images/layers/image_facts.h"

#include "core/images/command/command_interpreter.h"
#include "core/images/command/gear_path.h"
#include "core/images/docker/probe_script.h"
#include "core/images/facts/interpreter_name.h"
#include "core/images/layers/brought_packages.h"
#include "core/images/layers/found_evidence.h"
#include "core/images/layers/hidden_libraries.h"
#include "core/images/layers/image_search.h"
#include "core/images/layers/installed_packages.h"
#include "core/images/layers/python_place.h"
#include "core/images/layers/tree_world.h"
#include "core/images/pythons/python_pairing.h"
#include "core/model/package_name.h"

namespace gearaudit
{

namespace
{
const QString workingFolder = QStringLiteral("/flywheel/v0");

/// The home of the user that the image starts as, by its /etc/passwd.
QString homeOf(const ImageTree &tree, const ImageConfig &config)
{
    const QString set = variableOf(config.environment, QStringLiteral("HOME"));
    if (!set.isEmpty())
        return set;
    const QString user = config.user.section(u':', 0, 0);
    const auto passwd = tree.file("/etc/passwd");
    for (const QByteArray &line : passwd ? passwd->text.split('\n') : QByteArrayList()) {
        const QStringList fields = QString::fromUtf8(line).split(u':');
        if (fields.size() >= 6 && (fields[0] == user || fields[2] == user || (user.isEmpty() && fields[2] == u"0")))
            return fields[5];
    }
    return user.isEmpty() || user == u"0" || user == u"root" ? QStringLiteral("/root") : QStringLiteral("/");
}

/// A gear's variables over the image's, as a container has them.
EnvironmentVariables together(const EnvironmentVariables &image, const EnvironmentVariables &gear)
{
    EnvironmentVariables all = image;
    all.insert(all.end(), gear.begin(), gear.end());
    return all;
}

/// The entries of a PATH as the shell that starts a gear takes them (each_entry in find.sh).
QStringList entriesOf(const QString &path, const QString &home)
{
    QStringList entries;
    for (QString entry : path.split(u':')) {
        if (entry.isEmpty() || entry == u".")
            entry = workingFolder;
        else if (entry == u"~")
            entry = home;
        else if (entry.startsWith(u"~/"))
            entry = home + entry.mid(1);
        else if (!entry.startsWith(u'/'))
            entry = workingFolder + u'/' + entry;
        if (entry.size() > 1 && entry.endsWith(u'/'))
            entry.chop(1);
        if (!entry.contains(u'\n') && !entries.contains(entry) && entries.size() < 2000)
            entries << entry;
    }
    return entries;
}

InterpreterAnswer answerOf(const ImageTree &tree, const QString &path, const EnvironmentVariables &all,
                           const QString &home)
{
    QByteArray executable = path.toUtf8();
    // What is called like an interpreter may be a script that starts one.
    PythonWrapper nix;
    for (int step = 0; step < 4; ++step) {
        const auto file = tree.file(executable);
        if (!file || !file->text.startsWith("#!"))
            break;
        const PythonWrapper wrapper =
            readWrapper(tree, executable, file->text, variableOf(all, QStringLiteral("PYENV_VERSION")).toUtf8(),
                        workingFolder.toUtf8());
        if (wrapper.target.isEmpty())
            return {};
        executable = wrapper.target;
        if (!wrapper.prefix.isEmpty())
            nix = wrapper;
    }
    // An environment is where it is started from; any other Python finds itself by where it lies.
    const auto folder = tree.find(folderOfPath(executable));
    if (folder && !isEnvironmentFolder(tree, folderOfPath(executable)))
        executable = folder->path + '/' + nameOfPath(executable);
    PythonPlace place = placeOfPython(tree, executable);
    if (!nix.prefix.isEmpty()) {
        place.prefix = nix.prefix;
        place.isNix = true;
        place.executable = nix.executable.isEmpty() ? place.executable : nix.executable;
        const auto real = tree.find(place.executable);
        place.real = real ? real->path : place.real;
    }
    return place.version.isEmpty() ? InterpreterAnswer() : answerOfPython(tree, place, all, home);
}
} // namespace

namespace
{
/// The answer of the interpreter that a finding is of.
const InterpreterAnswer *answerFor(const PythonFinding &python, const ProbeFacts &facts, int environment)
{
    const InterpreterAnswer *best = nullptr;
    for (const auto &[number, seen] : facts.interpreters) {
        const auto answer = seen.answers.constFind(environment);
        if (answer == seen.answers.constEnd() || !answer->identified || answer->prefix != python.prefix
            || answer->version != python.version)
            continue;
        if (seen.paths.contains(python.path))
            return &*answer;
        if (!best)
            best = &*answer;
    }
    return best;
}

/// Names in PEP 503 form.
QSet<QString> packagesOfAll(const ProbeFacts &facts)
{
    QSet<QString> names;
    for (const auto &[number, seen] : facts.interpreters) {
        for (const InterpreterAnswer &answer : seen.answers) {
            for (const Distribution &one : answer.installed)
                names << normalizedPackageName(one.name);
        }
    }
    return names;
}

/// What the search and the interpreters' lists ended early at.
QStringList cutOf(const ProbeFacts &facts)
{
    QStringList cut = facts.cut;
    for (const auto &[number, seen] : facts.interpreters) {
        const bool isCut = std::any_of(seen.answers.begin(), seen.answers.end(),
                                       [](const InterpreterAnswer &answer) { return answer.isCut; });
        if (isCut)
            cut << QStringLiteral("packages, or too long ones, in %1").arg(seen.paths.value(0).left(200));
    }
    return cut;
}

void tellBeyondPackages(std::vector<ImageFindings> &findings, const ImageTree &tree, const ImageConfig &config,
                        const ProbeFacts &facts, const std::vector<ProbeContext> &contexts)
{
    const ImageFacts beside = factsBesidePythons(tree, config, packagesOfAll(facts));
    const QStringList cut = cutOf(facts) + beside.cut;
    BroughtPackages brought(tree);
    std::map<const InterpreterAnswer *, PythonFinding> described;
    for (int i = 0; i < int(findings.size()); ++i) {
        findings[size_t(i)].image = beside;
        findings[size_t(i)].image.cut = cut;
        for (PythonFinding &python : findings[size_t(i)].pythons) {
            const auto *const answer = answerFor(python, facts, environmentNumber(contexts, i));
            if (!answer)
                continue;
            const auto [known, isNew] = described.try_emplace(answer);
            if (isNew)
                brought.describe(*answer, known->second);
            python.bytes = known->second.bytes;
            python.installedBy = known->second.installedBy;
        }
    }
}
} // namespace

ProbeFacts readImageFacts(const ImageTree &tree, const ImageConfig &config,
                          const std::vector<ProbeContext> &contexts)
{
    ProbeFacts facts;
    facts.home = homeOf(tree, config);
    facts.workingFolder = workingFolder;
    for (const QByteArray &path : osFiles()) {
        if (const auto file = tree.file(path))
            facts.evidence.insert(QString::fromLatin1(path), file->text);
    }
    ImageSearch search(tree, facts);
    const auto homeIn = [&](const ProbeContext &context) {
        const QString own = variableOf(context.environment, QStringLiteral("HOME"));
        return own.isEmpty() ? facts.home : own;
    };
    for (int i = 0; i < int(contexts.size()); ++i) {
        facts.gearPath[i] = entriesOf(gearPath(contexts[i].environment), homeIn(contexts[i]));
        search.scanEach(facts.gearPath[i]);
    }
    facts.imagePath = entriesOf(variableOf(config.environment, QStringLiteral("PATH")), facts.home);
    search.scanEach(facts.imagePath);
    search.showGearTexts(workingFolder);
    for (int i = 0; i < int(contexts.size()); ++i) {
        const CommandHints hints = commandHints(contexts[i], workingFolder);
        search.scanEach(hints.folders);
        QStringList shown = hints.programs + hints.files;
        for (QString &file : shown) {
            if (file.startsWith(u"~/"))
                file = homeIn(contexts[size_t(i)]) + file.mid(1);
        }
        search.showPrograms(shown, facts.gearPath[i]);
    }
    search.scanNamed();
    search.scanDisk();
    for (auto &[number, seen] : facts.interpreters) {
        for (int i = 0; i < int(contexts.size()); ++i) {
            if (environmentNumber(contexts, i) == i)
                seen.answers.insert(i, answerOf(tree, seen.paths.first(),
                                                together(config.environment, contexts[i].environment),
                                                homeIn(contexts[i])));
        }
    }
    return facts;
}

InspectedImage inspectTree(const ImageTree &tree, const ImageConfig &config,
                           const std::vector<ProbeContext> &contexts)
{
    const ProbeFacts facts = readImageFacts(tree, config, contexts);
    const CommandWorld files = worldOf(tree);
    InspectedImage inspected;
    inspected.status = Status::NoPython;
    inspected.reason = facts.notes.join(QStringLiteral("; ")).left(500);
    QStringList prefixes;
    for (const auto &[number, seen] : facts.interpreters) {
        for (const InterpreterAnswer &answer : seen.answers)
            prefixes << answer.prefix;
    }
    prefixes.removeDuplicates();
    for (int i = 0; i < int(contexts.size()); ++i) {
        const int environment = environmentNumber(contexts, i);
        const CommandReading command = readCommand(contexts[i], i, environment, facts, files);
        QStringList notes{noteOf(command), hiddenLibraries(tree, contexts[i], prefixes)};
        notes.removeAll(QString());
        inspected.notes << notes.join(QStringLiteral("; "));
        const bool isRead = !command.inUse.isEmpty();
        inspected.started.push_back({isRead ? QStringLiteral("read") : QString(), command.script, {},
                                     isRead ? QString() : reasonLine(command.why)});
        inspected.findings.push_back(pairPythons(facts, {i, environment, command}));
        if (!inspected.findings.back().pythonDirs.isEmpty())
            inspected.status = Status::Audited;
    }
    tellBeyondPackages(inspected.findings, tree, config, facts, contexts);
    return inspected;
}

} // namespace gearaudit
