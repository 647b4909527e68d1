#include "core/images/docker/gear_place.h"

#include "core/images/command/command_evaluator.h"
#include "core/images/facts/interpreter_name.h"

#include <algorithm>
#include <cstring>

namespace gearaudit
{

namespace
{
constexpr qsizetype block = 512;                ///< of a tar archive
constexpr qint64 mostOfAFolder = 64 * 1024;     ///< to see whether it is empty
const char place[] = "flywheel/v0/";

void writeOctal(char *at, int size, qint64 value)
{
    const QByteArray digits = QByteArray::number(value, 8).rightJustified(size - 1, '0');
    std::memcpy(at, digits.constData(), size_t(size - 1));
}

/// One entry without content (ustar, POSIX.1-1988).
QByteArray entry(const QByteArray &name, char kind, int mode, const QByteArray &target = {})
{
    QByteArray header(block, '\0');
    char *const at = header.data();
    std::memcpy(at, name.constData(), size_t(std::min<qsizetype>(name.size(), 99)));
    writeOctal(at + 100, 8, mode);
    writeOctal(at + 108, 8, 0);
    writeOctal(at + 116, 8, 0);
    writeOctal(at + 124, 12, 0);
    writeOctal(at + 136, 12, 0);
    std::memset(at + 148, ' ', 8);
    at[156] = kind;
    std::memcpy(at + 157, target.constData(), size_t(std::min<qsizetype>(target.size(), 99)));
    std::memcpy(at + 257, "ustar\00000", 8);
    qint64 sum = 0;
    for (const char byte : header)
        sum += uchar(byte);
    writeOctal(at + 148, 7, sum);
    return header;
}

/// What comes before a gear's Python and does not look at its files: the shell's own, and launchers, whose
/// program comes next.
bool isBeforeIt(const QString &name)
{
    static const QStringList names =
        QStringLiteral("cd export set unset source . exec env time nice timeout ionice stdbuf xvfb-run tini dumb-init "
                       ": true umask ulimit shopt eval bash sh which command type echo printf pwd dirname "
                       "conda mamba micromamba activate poetry pipenv uv pdm pixi hatch rye scl pyenv module ml workon")
            .split(u' ');
    return names.contains(name);
}
} // namespace

bool looksAtItsPlaceFirst(const ProbeContext &context)
{
    ShellState state;
    state.folder = QStringLiteral("/flywheel/v0");
    for (const EnvironmentVariable &variable : context.environment)
        state.exportTo(variable.name, variable.value);
    CommandEvaluator evaluator({}, state);
    std::optional<bool> isPython;
    evaluator.onCommand = [&isPython](const ShellWords &words) {
        const QString name = words.front().known ? fileName(words.front().text) : QString();
        if (!isPython && !isBeforeIt(name))
            isPython = isInterpreterName(name);
    };
    evaluator.evaluate(context.command.trimmed().isEmpty() ? QStringLiteral("./run") : context.command);
    return !isPython.value_or(false);
}

QByteArray placeArchive(bool hasConfig, const QString &config)
{
    QByteArray archive = entry(QByteArray(place) + "input/", '5', 0755) + entry(QByteArray(place) + "output/", '5', 0755);
    if (!hasConfig)
        archive += entry(QByteArray(place) + "config.json", '2', 0777, config.toUtf8());
    return archive + QByteArray(2 * block, '\0');
}

bool isEmptyFolder(const QByteArray &archive)
{
    if (archive.size() < 2 * block || archive[156] != '5')
        return false;
    return std::all_of(archive.begin() + block, archive.begin() + 2 * block, [](char byte) { return byte == '\0'; });
}

GearPlace makeGearPlace(const DockerEngine &engine, const QString &image, const ContainerTag &tag,
                        std::stop_token stop)
{
    GearPlace made{image, {}, false};
    if (!engine.createContainer(image, tag, stop))
        return made;
    const QString below = QStringLiteral("/flywheel/v0/");
    const auto config = engine.copyOut(tag.name, below + QStringLiteral("config.json"), mostOfAFolder, stop);
    const auto output = engine.copyOut(tag.name, below + QStringLiteral("output"), mostOfAFolder, stop);
    const auto isMissing = [](const Result<QByteArray> &copied) {
        return !copied && copied.error().code == Code::NotFound;
    };
    const bool isFree = isMissing(output) || (output && isEmptyFolder(*output));
    const auto id =
        engine.imageWith(tag.name, placeArchive(!isMissing(config), QStringLiteral("/tmp/gear-audit.config.json")), stop);
    engine.removeContainers({tag.name}, stop);
    if (!id)
        return made;
    made.image = *id;
    made.isMade = true;
    if (isFree)
        made.scratch << below + QStringLiteral("output");
    return made;
}

} // namespace gearaudit
