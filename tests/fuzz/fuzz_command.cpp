// What strangers' text may do to the reading of a gear's command: nothing but cost its bounded work.
#include "core/images/command/command_evaluator.h"
#include "core/images/command/module_file.h"
#include "core/images/command/toml_values.h"

#include "tests/support/tree_world.h"

#include <cstdlib>

using namespace gearaudit;

namespace
{
/// Where each part of the input lies, behind the command.
const char *const places[] = {"/flywheel/v0/run",       "/flywheel/v0/pyproject.toml", "/flywheel/v0/Pipfile",
                              "/flywheel/v0/pixi.toml", "/flywheel/v0/hatch.toml",     "/flywheel/v0/.env",
                              "/etc/modulefiles/a/1",   "/flywheel/v0/.python-version", "/root/.config/pypoetry/config.toml",
                              "/usr/bin/tool"};

struct Found {
    std::vector<StartedInterpreter> starts;
    QStringList folders, programs, files;
    bool isCut = false;

    bool operator==(const Found &) const = default;
};

Found evaluated(const QString &command, const CommandWorld &world)
{
    ShellState state;
    state.folder = QStringLiteral("/flywheel/v0");
    state.exportTo(QStringLiteral("HOME"), QStringLiteral("/root"));
    state.exportTo(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    CommandEvaluator evaluator(world, state);
    evaluator.evaluate(command);
    return {evaluator.starts, evaluator.folders, evaluator.programs, evaluator.files, evaluator.isCut()};
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArrayList parts = all.split('\x1e');
    TreeWorld tree;
    for (const char *program : {"poetry", "pipenv", "uv", "pdm", "pixi", "hatch", "rye", "conda", "sh", "bash", "env"})
        tree.program(QStringLiteral("/usr/bin/") + QLatin1String(program));
    tree.interpreter(QStringLiteral("/usr/bin/python3"));
    tree.interpreter(QStringLiteral("/flywheel/v0/.venv/bin/python"));
    tree.link(QStringLiteral("/usr/bin/python"), QStringLiteral("python3"));
    qsizetype part = 1;
    for (const char *place : places) {
        if (part < parts.size())
            tree.file(QLatin1String(place), QString::fromUtf8(parts[part++]), true);
    }
    const QString command = QString::fromUtf8(parts.first());
    // The same twice, with an image and before one is known.
    const Found known = evaluated(command, tree.world());
    if (!(known == evaluated(command, tree.world())))
        std::abort();
    evaluated(command, {});
    if (known.starts.size() > 50 || known.folders.size() > 1000 || known.files.size() > 1000)
        std::abort();
    for (const ModuleLine &line : moduleLines(command)) {
        if (line.value.size() > 8192)
            std::abort();
    }
    if (tomlValues(command).size() > 4001)
        std::abort();
    return 0;
}
