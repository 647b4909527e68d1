#include "core/images/command/command_evaluator.h"
#include "core/images/command/module_file.h"

#include "tests/support/tree_world.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString s(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// An image's files in lines: "FILE<TAB>TEXT" ("|" is the end of a line), "FILE<TAB>" an empty text,
/// "FOLDER/" a folder, "*FILE" a Python, "+FILE" another program.
TreeWorld treeOf(const QStringList &lines)
{
    TreeWorld tree;
    for (const QString &line : lines) {
        if (line.contains(u'\t'))
            tree.file(line.section(u'\t', 0, 0), line.section(u'\t', 1).replace(u'|', u'\n'), false);
        else if (line.endsWith(u'/'))
            tree.folder(line.left(line.size() - 1));
        else if (line.startsWith(u'*'))
            tree.interpreter(line.mid(1));
        else
            tree.program(line.mid(1));
    }
    return tree;
}

const QStringList ground{s("*/usr/bin/python"),       s("*/usr/bin/python3"),  s("+/usr/bin/pipenv"),
                         s("+/usr/bin/pdm"),          s("+/usr/bin/hatch"),    s("+/usr/bin/uv"),
                         s("+/usr/bin/uvx"),          s("+/usr/bin/pixi"),     s("+/usr/bin/rye"),
                         s("+/usr/bin/poetry"),       s("/flywheel/v0/"),      s("*/opt/conda/bin/python"),
                         s("+/opt/conda/bin/conda"),  s("/opt/conda/envs/"),   s("*/opt/conda/envs/n/bin/python"),
                         s("+/usr/bin/micromamba"), s("+/usr/bin/sh"), s("+/usr/bin/bash")};
} // namespace

/// What each launcher starts, by its own source or documentation, which each group names.
class TestLaunchers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void starts_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("python");
        const auto row = [this](const char *name, const QList<const char *> &files, const char *environment,
                                const char *command, const char *python) {
            QStringList all = ground;
            for (const char *file : files)
                all << s(file);
            QTest::newRow(name) << all << s(environment) << s(command) << s(python);
        };
        pipenv(row);
        pdm(row);
        hatch(row);
        uv(row);
        rye(row);
        pixi(row);
        poetry(row);
        conda(row);
        workon(row);
        modules(row);
    }
    void starts()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, environment);
        QFETCH(QString, command);
        QFETCH(QString, python);
        const TreeWorld tree = treeOf(files);
        ShellState state;
        state.folder = s("/flywheel/v0");
        state.exportTo(s("HOME"), s("/root"));
        state.exportTo(s("PATH"), s("/usr/bin:/bin"));
        for (const QString &one : environment.split(u' ', Qt::SkipEmptyParts))
            state.exportTo(one.section(u'=', 0, 0), one.section(u'=', 1));
        CommandEvaluator evaluator(tree.world(), state);
        evaluator.evaluate(command);
        QString found = evaluator.starts.empty() ? QString() : evaluator.starts.front().path;
        for (const StartedInterpreter &start : evaluator.starts) {
            for (const EnvironmentVariable &variable : start.environment) {
                if (variable.name == s("PYTHONPATH"))
                    found += u' ' + variable.value;
            }
        }
        QCOMPARE(found, python);
    }

    /// modulefile(4) of Modules; "Lua Modulefile Functions" of lmod.
    void moduleFiles()
    {
        using Kind = ModuleLine::Kind;
        QCOMPARE(moduleLines(s("#%Module\nset root /opt/py/3.9\nprepend-path PATH $root/bin\n"
                               "append-path -d , LIST ${root}x\nsetenv HOMEDIR [file join $root share]\nmodule load gcc mpi\n")),
                 (std::vector<ModuleLine>{{Kind::Prepend, s("PATH"), s("/opt/py/3.9/bin"), s(":")},
                                          {Kind::Append, s("LIST"), s("/opt/py/3.9x"), s(",")},
                                          {Kind::Set, s("HOMEDIR"), s("/opt/py/3.9/share"), s(":")},
                                          {Kind::Load, {}, s("gcc"), s(":")},
                                          {Kind::Load, {}, s("mpi"), s(":")}}));
        QCOMPARE(moduleLines(s("local root = \"/opt/py\"\nprepend_path(\"PATH\", pathJoin(root, \"bin\"))\n"
                               "-- setenv(\"X\", \"1\")\nsetenv('LIB', root .. \"/lib\")\ndepends_on(\"gcc/12\")\n")),
                 (std::vector<ModuleLine>{{Kind::Prepend, s("PATH"), s("/opt/py/bin"), s(":")},
                                          {Kind::Set, s("LIB"), s("/opt/py/lib"), s(":")},
                                          {Kind::Load, {}, s("gcc/12"), s(":")}}));
        QCOMPARE(defaultModule(s("#%Module\nset ModulesVersion \"3.9\"\n")), s("3.9"));
        QCOMPARE(defaultModule(s("module_version(\"python/3.8\",\"default\")\n")), s("python/3.8"));
        QCOMPARE(defaultModule(s("module-version python/3.7 default\n")), s("python/3.7"));
        QVERIFY(moduleLines(s("prepend-path PATH\nprepend-path 1x y\nset\n").repeated(1000)).size() <= 500);
    }

private:
    using Row = std::function<void(const char *, const QList<const char *> &, const char *, const char *, const char *)>;

    /// pypa/pipenv: pipenv/project.py (virtualenv_location, get_location_for_virtualenv,
    /// _get_virtualenv_hash), routines/shell.py (do_run), utils/environment.py (load_dot_env); the issues
    /// pypa/pipenv#1391, MD-Studio/MDStudio#124.
    static void pipenv(const Row &row)
    {
        const char *const pipfile = "/flywheel/v0/Pipfile\t[scripts]|start = \"python main.py\"|go = {cmd = \"python3 x\"}|f = {call = \"m:f\"}|";
        const char *const kept = "*/root/.local/share/virtualenvs/v0-Bkw-mYTT/bin/python";
        row("pipenv by hash", {pipfile, kept}, "", "pipenv run python main.py", kept + 1);
        row("pipenv script", {pipfile, kept}, "", "pipenv run start --x", kept + 1);
        row("pipenv call", {pipfile, kept}, "", "pipenv run f", kept + 1);
        row("pipenv as module", {pipfile, kept}, "", "python3 -m pipenv run python main.py", kept + 1);
        row("pipenv in project", {pipfile, kept, "*/flywheel/v0/.venv/bin/python"}, "", "pipenv run python x",
            "/flywheel/v0/.venv/bin/python");
        row("pipenv not in project", {pipfile, kept, "*/flywheel/v0/.venv/bin/python"}, "PIPENV_VENV_IN_PROJECT=0",
            "pipenv run python x", kept + 1);
        row("pipenv file .venv", {pipfile, "/flywheel/v0/.venv\tother|", "*/root/.local/share/virtualenvs/other/bin/python"},
            "", "pipenv run python x", "/root/.local/share/virtualenvs/other/bin/python");
        row("pipenv path in .venv", {pipfile, "/flywheel/v0/.venv\t../envs/a|", "*/flywheel/envs/a/bin/python"}, "",
            "pipenv run python x", "/flywheel/envs/a/bin/python");
        row("pipenv custom name", {pipfile, "*/envs/mine/bin/python"}, "WORKON_HOME=/envs PIPENV_CUSTOM_VENV_NAME=mine",
            "pipenv run python x", "/envs/mine/bin/python");
        row("pipenv active", {pipfile, kept, "*/venv/bin/python"}, "VIRTUAL_ENV=/venv", "pipenv run python x",
            "/venv/bin/python");
        row("pipenv ignores active", {pipfile, kept, "*/venv/bin/python"}, "VIRTUAL_ENV=/venv PIPENV_IGNORE_VIRTUALENVS=1",
            "pipenv run python x", kept + 1);
        row("pipenv inside pipenv", {pipfile, kept, "*/venv/bin/python"}, "VIRTUAL_ENV=/venv PIPENV_ACTIVE=1",
            "pipenv run python x", kept + 1);
        row("pipenv .env", {pipfile, kept, "/flywheel/v0/.env\texport PYTHONPATH=\"/lib one\" # x|"}, "",
            "pipenv run python x", "/root/.local/share/virtualenvs/v0-Bkw-mYTT/bin/python /lib one");
        row("pipenv elsewhere", {"/srv/p/Pipfile\t", "*/srv/p/.venv/bin/python"}, "PIPENV_PIPFILE=/srv/p/Pipfile",
            "pipenv run python x", "/srv/p/.venv/bin/python");
        row("pipenv --py", {pipfile, kept}, "", "$(pipenv --py) x", kept + 1);
    }

    /// pdm-project/pdm: src/pdm/project/core.py (resolve_interpreter, _saved_python),
    /// cli/commands/venv/utils.py (get_in_project_venv, get_venv_prefix), cli/commands/run.py.
    static void pdm(const Row &row)
    {
        const char *const project = "/flywheel/v0/pyproject.toml\t[tool.pdm.scripts]|start = \"python main.py {args}\"|"
                                    "all = {composite = [\"start a\", \"x\"]}|f = {call = \"m:f\"}|w = {shell = \"cd / && python y\", env = {PYTHONPATH = \"/w\"}}|py = \"main.py\"|";
        const char *const own = "*/flywheel/v0/.venv/bin/python";
        row("pdm in project", {project, own}, "", "pdm run python x", own + 1);
        row("pdm script file", {project, own}, "", "pdm run x.py", own + 1);
        row("pdm task", {project, own}, "", "pdm run start", own + 1);
        row("pdm task without run", {project, own}, "", "pdm start", own + 1);
        row("pdm several", {project, own}, "", "pdm run all", own + 1);
        row("pdm call", {project, own}, "", "pdm f", own + 1);
        row("pdm task of a file", {project, own}, "", "pdm py", own + 1);
        row("pdm shell", {project, own}, "", "pdm w", "/flywheel/v0/.venv/bin/python /w");
        row("pdm folder venv", {project, "*/flywheel/v0/venv/bin/python"}, "", "pdm run python x", "/flywheel/v0/venv/bin/python");
        row("pdm saved", {project, own, "/flywheel/v0/.pdm-python\t/venv/bin/python|", "*/venv/bin/python"}, "",
            "pdm run python x", "/venv/bin/python");
        row("pdm ignores saved", {project, own, "/flywheel/v0/.pdm-python\t/venv/bin/python|", "*/venv/bin/python"},
            "PDM_IGNORE_SAVED_PYTHON=1", "pdm run python x", own + 1);
        row("pdm active", {project, own, "*/venv/bin/python"}, "VIRTUAL_ENV=/venv", "pdm run python x", "/venv/bin/python");
        row("pdm active conda", {project, own}, "CONDA_PREFIX=/opt/conda/envs/n CONDA_DEFAULT_ENV=n", "pdm run python x",
            "/opt/conda/envs/n/bin/python");
        row("pdm not conda's base", {project, own}, "CONDA_PREFIX=/opt/conda CONDA_DEFAULT_ENV=base", "pdm run python x", own + 1);
        row("pdm ignores active", {project, own, "*/venv/bin/python"}, "VIRTUAL_ENV=/venv PDM_IGNORE_ACTIVE_VENV=1",
            "pdm run python x", own + 1);
        row("pdm kept for it", {project, "*/root/.local/share/pdm/venvs/v0-_QhXpiA9-3.11/bin/python"}, "", "pdm run python x",
            "/root/.local/share/pdm/venvs/v0-_QhXpiA9-3.11/bin/python");
        row("pdm kept elsewhere", {project, "/flywheel/v0/pdm.toml\t[venv]|location = \"/envs\"|", "*/envs/v0-_QhXpiA9-a/bin/python"}, "",
            "pdm run python x", "/envs/v0-_QhXpiA9-a/bin/python");
        row("pdm by name", {project, own, "*/root/.local/share/pdm/venvs/v0-_QhXpiA9-test/bin/python"}, "",
            "pdm run --venv test python x", "/root/.local/share/pdm/venvs/v0-_QhXpiA9-test/bin/python");
        row("pdm __pypackages__", {project, "/flywheel/v0/__pypackages__/3.11/bin/"}, "PDM_USE_VENV=0", "pdm run python x",
            "/usr/bin/python");
        row("pdm other project", {"/srv/a/pyproject.toml\t", "*/srv/a/.venv/bin/python"}, "", "pdm run -p /srv/a python x",
            "/srv/a/.venv/bin/python");
    }

    /// pypa/hatch: src/hatch/env/virtual.py (__init__), cli/application.py (get_env_directory); the issues
    /// pypa/hatch#426, #916, #596, pull request #1022.
    static void hatch(const Row &row)
    {
        const char *const project = "/flywheel/v0/pyproject.toml\t[project]|name = \"My.Gear__x\"|[tool.hatch.envs.test]|[tool.hatch.envs.default.scripts]|"
                                    "start = \"python main.py {args:--all}\"|two = [\"start\", \"x\"]|";
        row("hatch default", {project, "*/root/.local/share/hatch/env/virtual/my-gear-x/n1iZ4KF1/my-gear-x/bin/python"}, "",
            "hatch run python x", "/root/.local/share/hatch/env/virtual/my-gear-x/n1iZ4KF1/my-gear-x/bin/python");
        row("hatch named", {project, "*/root/.local/share/hatch/env/virtual/my-gear-x/n1iZ4KF1/test/bin/python"}, "",
            "hatch run test:python x", "/root/.local/share/hatch/env/virtual/my-gear-x/n1iZ4KF1/test/bin/python");
        row("hatch -e", {project, "*/data/env/virtual/my-gear-x/n1iZ4KF1/test/bin/python"}, "HATCH_DATA_DIR=/data",
            "hatch -e test run two", "/data/env/virtual/my-gear-x/n1iZ4KF1/test/bin/python");
        row("hatch path by variable", {project, "*/flywheel/v0/.venv/bin/python"}, "HATCH_ENV_TYPE_VIRTUAL_PATH=.venv",
            "hatch run start", "/flywheel/v0/.venv/bin/python");
        row("hatch in hatch.toml", {project, "/flywheel/v0/hatch.toml\t[envs.default]|path = \"envs/a\"|", "*/flywheel/v0/envs/a/bin/python"},
            "", "hatch run python x", "/flywheel/v0/envs/a/bin/python");
        row("hatch path inherited", {project, "/flywheel/v0/hatch.toml\t[envs.default]|path = \"envs/a\"|", "*/flywheel/v0/envs/a/bin/python"},
            "", "hatch run test:start", "/flywheel/v0/envs/a/bin/python");
        row("hatch dirs.env", {project, "/root/.config/hatch/config.toml\t[dirs.env]|virtual = \".hatch\"|", "*/flywheel/v0/.hatch/my-gear-x/bin/python"},
            "", "hatch run python x", "/flywheel/v0/.hatch/my-gear-x/bin/python");
        row("hatch .virtualenvs", {project, "/root/.config/hatch/config.toml\t[dirs.env]|virtual = \"~/.virtualenvs\"|", "*/root/.virtualenvs/test/bin/python"},
            "", "hatch run test:python x", "/root/.virtualenvs/test/bin/python");
        row("hatch data inside", {project, "*/flywheel/v0/.d/env/virtual/test/bin/python"}, "HATCH_DATA_DIR=/flywheel/v0/.d",
            "hatch run test:python x", "/flywheel/v0/.d/env/virtual/test/bin/python");
        row("hatch in the project's folder", {project, "*/flywheel/v0/.venv/bin/python", "/flywheel/v0/src/"},
            "HATCH_ENV_TYPE_VIRTUAL_PATH=.venv", "cd src && hatch run ./.venv/bin/python x", "/flywheel/v0/.venv/bin/python");
        row("hatch env find", {project, "*/flywheel/v0/.venv/bin/python"}, "HATCH_ENV_TYPE_VIRTUAL_PATH=.venv",
            "$(hatch env find)/bin/python x", "/flywheel/v0/.venv/bin/python");
    }

    /// astral-sh/uv: crates/uv-workspace/src/workspace.rs (VirtualProject::discover, find_workspace,
    /// is_included_in_workspace), docs/concepts/projects/run.md; the issues astral-sh/uv#9939, #11281, #15170,
    /// readthedocs/readthedocs.org#12616.
    static void uv(const Row &row)
    {
        const char *const project = "/flywheel/v0/pyproject.toml\t[project]|name = \"a\"|";
        const char *const own = "*/flywheel/v0/.venv/bin/python";
        const char *const venv = "*/venv/bin/python";
        row("uv project", {project, own, venv}, "VIRTUAL_ENV=/venv", "uv run python x", own + 1);
        row("uv active", {project, own, venv}, "VIRTUAL_ENV=/venv", "uv run --active python x", venv + 1);
        row("uv no project", {project, own, venv}, "VIRTUAL_ENV=/venv", "uv run --no-project python x", venv + 1);
        row("uv by path", {"*/py11/bin/python"}, "", "uv run -p /py11 ./main.py", "/py11/bin/python");
        row("uv by path with no project", {project, own, "*/py11/bin/python"}, "", "uv run --no-project -p /py11/bin/python x.py",
            "/py11/bin/python");
        row("uv environment elsewhere", {project, own, "*/opt/venv/bin/python"}, "UV_PROJECT_ENVIRONMENT=/opt/venv",
            "uv run x.py", "/opt/venv/bin/python");
        row("uv not managed", {"/flywheel/v0/pyproject.toml\t[project]|name = \"a\"|[tool.uv]|managed = false|", own, venv},
            "VIRTUAL_ENV=/venv", "uv run python x", venv + 1);
        row("uv no project table", {"/flywheel/v0/pyproject.toml\t[tool.black]|line-length = 100|", own, venv}, "VIRTUAL_ENV=/venv",
            "uv run python x", venv + 1);
        const char *const workspace = "/flywheel/v0/pyproject.toml\t[tool.uv.workspace]|members = [\"packages/*\"]|exclude = [\"packages/out\"]|";
        const char *const member = "/flywheel/v0/packages/a/pyproject.toml\t[project]|name = \"a\"|";
        row("uv member", {workspace, member, own, "*/flywheel/v0/packages/a/.venv/bin/python"}, "", "cd packages/a && uv run python x", own + 1);
        row("uv excluded", {workspace, "/flywheel/v0/packages/out/pyproject.toml\t[project]|name = \"o\"|", own, "*/flywheel/v0/packages/out/.venv/bin/python"},
            "", "cd packages/out && uv run python x", "/flywheel/v0/packages/out/.venv/bin/python");
        row("uv no member", {workspace, "/flywheel/v0/tools/t/pyproject.toml\t[project]|name = \"t\"|", own, "*/flywheel/v0/tools/t/.venv/bin/python"},
            "", "uv run --project tools/t python x", "/flywheel/v0/tools/t/.venv/bin/python");
        row("uv another project between", {"/flywheel/pyproject.toml\t[tool.uv.workspace]|members = [\"**\"]|", project, "/flywheel/v0/in/pyproject.toml\t[project]|name = \"i\"|", own, "*/flywheel/v0/in/.venv/bin/python"},
            "", "uv run --directory in python x", "/flywheel/v0/in/.venv/bin/python");
        row("uv member of any depth", {"/flywheel/pyproject.toml\t[tool.uv.workspace]|members = [\"v0/**\"]|", "*/flywheel/.venv/bin/python", "/flywheel/v0/in/pyproject.toml\t[project]|name = \"i\"|", own},
            "", "uv run --directory in python x", "/flywheel/.venv/bin/python");
        row("uv by variables", {"/srv/p/pyproject.toml\t[project]|name = \"p\"|", "*/srv/p/.venv/bin/python"}, "UV_PROJECT=/srv/p",
            "uv run python x", "/srv/p/.venv/bin/python");
        row("uv env file", {project, own, "/flywheel/v0/.env\tPYTHONPATH=/lib|"}, "", "uv run --env-file .env python x",
            "/flywheel/v0/.venv/bin/python /lib");
        row("uv package", {project, own, "/flywheel/v0/app/__main__.py\tx|"}, "", "uv run app", own + 1);
        row("uv script of its own", {project, own, "/flywheel/v0/x.py\t# /// script|# ///|"}, "", "uv run x.py", "");
        row("uvx installed", {"/root/.local/share/uv/tools/tool/bin/tool\t#!/root/.local/share/uv/tools/tool/bin/python|", "*/root/.local/share/uv/tools/tool/bin/python"},
            "", "uvx --from tool[x]==1 python x", "/root/.local/share/uv/tools/tool/bin/python");
        row("uv tool run", {"*/t/tool/bin/python"}, "UV_TOOL_DIR=/t", "uv tool run --from tool python x", "/t/tool/bin/python");
    }

    /// astral-sh/rye: rye/src/cli/run.rs (invoke_script).
    static void rye(const Row &row)
    {
        const char *const project = "/flywheel/v0/pyproject.toml\t[tool.rye.scripts]|start = \"python main.py\"|l = [\"python\", \"x\"]|c = {chain = [\"start\", \"l\"]}|m = {call = \"a:b\"}|";
        const char *const own = "*/flywheel/v0/.venv/bin/python";
        for (const char *command : {"rye run python x", "rye run start", "rye run l", "rye run c", "rye run m"})
            row(command, {project, own}, "", command, own + 1);
        row("rye --venv", {project, own, "*/e/bin/python"}, "", "rye run --venv /e python x", "/e/bin/python");
        row("rye knows no other program", {project, own}, "", "rye run python3 x", "");
    }

    /// prefix-dev/pixi: docs/workspace/advanced_tasks.md, docs/workspace/multi_environment.md; the issue
    /// prefix-dev/pixi#1435.
    static void pixi(const Row &row)
    {
        const char *const project = "/flywheel/v0/pixi.toml\t[tasks]|start = {cmd = \"python main.py\", depends-on = [\"prepare\"]}|prepare = \"echo x\"|first = {cmd = \"$PY x\", env = {PY = \"/venv/bin/python\"}}|"
                                    "after = {cmd = \"python x\", depends-on = [{task = \"first\", environment = \"default\"}]}|both = [{task = \"prepare\"}, {task = \"start\"}]|words = {cmd = [\"python\", \"x\"]}|t = {cmd = \"python x\", default-environment = \"test\"}|sub = {cmd = \"./py x\", cwd = \"d\"}|"
                                    "[feature.ml.tasks]|train = \"python x\"|[environments]|test = [\"t\"]|gpu = [\"ml\"]|";
        const char *const own = "*/flywheel/v0/.pixi/envs/default/bin/python";
        const char *const test = "*/flywheel/v0/.pixi/envs/test/bin/python";
        row("pixi program", {project, own}, "", "pixi run python x", own + 1);
        row("pixi task", {project, own}, "", "pixi run start", own + 1);
        row("pixi what it depends on", {project, own, "*/venv/bin/python"}, "", "pixi run after", "/venv/bin/python");
        row("pixi without dependencies", {project, own, "*/venv/bin/python"}, "", "pixi run --skip-deps after", own + 1);
        row("pixi alias", {project, own}, "", "pixi r both", own + 1);
        row("pixi odd dependency", {"/flywheel/v0/pixi.toml\t[tasks]|a = {cmd = \"python x\", depends-on = [\"b <<EO &\", \"a\"]}|b = {depends-on = [\"a\"]}|", own},
            "", "pixi run a", own + 1);
        row("pixi words", {project, own}, "", "pixi run words", own + 1);
        row("pixi default-environment", {project, own, test}, "", "pixi run t", test + 1);
        row("pixi -e", {project, own, test}, "", "pixi run -e test python x", test + 1);
        row("pixi feature's", {project, own, "*/flywheel/v0/.pixi/envs/gpu/bin/python"}, "", "pixi run train",
            "/flywheel/v0/.pixi/envs/gpu/bin/python");
        row("pixi active", {project, own, test}, "PIXI_IN_SHELL=1 PIXI_ENVIRONMENT_NAME=test", "pixi run start", test + 1);
        row("pixi executable", {project, own, "*/flywheel/v0/.pixi/envs/default/bin/t", test}, "", "pixi run -x t x",
            "/flywheel/v0/.pixi/envs/default/bin/t");
        row("pixi cwd", {project, own, "*/flywheel/v0/d/py"}, "", "pixi run sub", "/flywheel/v0/d/py");
        row("pixi nearest", {project, own, "/flywheel/v0/in/pyproject.toml\t[tool.pixi.tasks]|go = \"python x\"|", "*/flywheel/v0/in/.pixi/envs/default/bin/python"},
            "", "cd in && pixi run go", "/flywheel/v0/in/.pixi/envs/default/bin/python");
        row("pixi manifest", {"/srv/pixi.toml\t", "*/srv/.pixi/envs/default/bin/python"}, "", "pixi run --manifest-path /srv python x",
            "/srv/.pixi/envs/default/bin/python");
    }

    /// python-poetry/poetry: src/poetry/utils/env/env_manager.py (get, in_project_venv_exists), docs/managing-environments.md.
    static void poetry(const Row &row)
    {
        const char *const project = "/flywheel/v0/pyproject.toml\t[tool.poetry]|name = \"a-gear\"|";
        const char *const kept = "*/root/.cache/pypoetry/virtualenvs/a-gear-n1iZ4KF1-py3.11/bin/python";
        const char *const chosen = "/root/.cache/pypoetry/virtualenvs/envs.toml\t[a-gear-n1iZ4KF1]|minor = \"3.11\"|";
        const char *const venv = "*/venv/bin/python";
        const char *const activate = "/root/.cache/pypoetry/virtualenvs/a-gear-n1iZ4KF1-py3.11/bin/activate\t"
                                     "VIRTUAL_ENV=/root/.cache/pypoetry/virtualenvs/a-gear-n1iZ4KF1-py3.11|export VIRTUAL_ENV|PATH=$VIRTUAL_ENV/bin:$PATH|export PATH|";
        row("poetry active", {project, kept, venv}, "VIRTUAL_ENV=/venv", "poetry run python x", venv + 1);
        row("poetry chosen before active", {project, kept, chosen, venv}, "VIRTUAL_ENV=/venv", "poetry run python x", kept + 1);
        row("poetry conda", {project, kept}, "CONDA_PREFIX=/opt/conda/envs/n", "poetry run python x", "/opt/conda/envs/n/bin/python");
        row("poetry not base", {project, kept}, "CONDA_PREFIX=/opt/conda CONDA_DEFAULT_ENV=base", "poetry run python x", kept + 1);
        row("poetry base hides an active one", {project, kept, venv}, "VIRTUAL_ENV=/venv CONDA_DEFAULT_ENV=base", "poetry run python x", kept + 1);
        row("poetry env info -p", {project, kept}, "", "$(poetry env info -p)/bin/python x", kept + 1);
        row("poetry env info --path", {project, kept, activate}, "", "source \"$(poetry env info --path)/bin/activate\"; python x", kept + 1);
        row("poetry env info -e", {project, kept}, "", "$(poetry env info --executable) x", kept + 1);
        row("poetry env activate", {project, kept, activate}, "", "eval $(poetry env activate); python x", kept + 1);
    }

    /// conda/conda: conda/cli/main_run.py; mamba-org/mamba: micromamba/src/run.cpp (-e, --cwd, -a);
    /// the issues conda/conda#9571, mamba-org/micromamba-docker#101, omerwe/polyfun#174.
    static void conda(const Row &row)
    {
        const char *const inside = "/opt/conda/envs/n/bin/python";
        for (const char *command :
             {"/opt/conda/bin/conda run -n n python x", "/opt/conda/bin/conda run --no-capture-output --name n python x --n 5",
              "/opt/conda/bin/conda run -p /opt/conda/envs/n --live-stream -v -- python x",
              "micromamba -r /opt/conda run -n n python x", "micromamba run -r /opt/conda -n n -a stdout,stderr python x",
              "eval \"$(micromamba shell hook -s bash -r /opt/conda)\"; MAMBA_ROOT_PREFIX=/opt/conda; micromamba activate n; python x"})
            row(command, {}, "CONDA_EXE=/opt/conda/bin/conda", command, inside);
        row("conda run inside another", {}, "CONDA_EXE=/opt/conda/bin/conda CONDA_PREFIX=/opt/conda PATH=/opt/conda/bin:/usr/bin",
            "conda run -n n python x", inside);
        row("conda run alone", {}, "CONDA_EXE=/opt/conda/bin/conda", "/opt/conda/bin/conda run python x", "/opt/conda/bin/python");
        row("micromamba -e", {}, "", "micromamba run -r /opt/conda -n n -e PYTHONPATH=/lib python x", "/opt/conda/envs/n/bin/python /lib");
    }

    /// python-virtualenvwrapper/virtualenvwrapper: virtualenvwrapper.sh (workon,
    /// virtualenvwrapper_derive_workon_home), virtualenvwrapper/project.py (post_activate_source).
    static void workon(const Row &row)
    {
        const char *const sourced = "/usr/local/bin/virtualenvwrapper.sh\tX=$(which python3)|if $X -m virtualenvwrapper.hook_loader --help; then Y=$X; fi|function workon { $Y x; }|";
        const char *const own = "*/root/.virtualenvs/g/bin/python";
        row("workon", {sourced, own}, "", "source /usr/local/bin/virtualenvwrapper.sh; workon g && python x", own + 1);
        row("workon home", {sourced, "*/envs/g/bin/python"}, "WORKON_HOME=/envs", ". /usr/local/bin/virtualenvwrapper.sh; workon -n g; python x", "/envs/g/bin/python");
        row("workon relative home", {"*/root/envs/g/bin/python"}, "WORKON_HOME=envs", "workon g; python x", "/root/envs/g/bin/python");
        row("workon its project", {own, "/root/.virtualenvs/g/.project\t/srv/p|", "*/srv/p/py"}, "", "workon g; ./py x", "/srv/p/py");
        row("workon stays", {own, "/root/.virtualenvs/g/.project\t/srv/p|", "*/srv/p/py"}, "", "workon --no-cd g; ./py x", "");
        row("workon .", {"*/root/.virtualenvs/v0/bin/python"}, "", "workon .; python x", "/root/.virtualenvs/v0/bin/python");
        row("workon missing", {own}, "", "workon h && python x", "");
    }

    /// modulefile(4), module(1) of cea-hpc/modules (doc/source/modulefile.rst); lmod's "User Guide"; the
    /// issues NeuroDesk/vnm#12, uncommon forms of TACC/Lmod.
    static void modules(const Row &row)
    {
        const char *const nine = "/etc/modulefiles/python/3.9\t#%Module|set root /opt/py39|prepend-path PATH $root/bin|";
        const char *const eleven = "/etc/modulefiles/python/3.11.lua\tlocal root = \"/opt/py311\"|prepend_path(\"PATH\", pathJoin(root, \"bin\"))|setenv(\"PYTHONPATH\", root .. \"/lib\")|";
        const char *const p39 = "*/opt/py39/bin/python";
        const char *const p311 = "*/opt/py311/bin/python";
        row("module load", {nine, eleven, p39, p311}, "", "module load python/3.9; python x", p39 + 1);
        row("module load lua", {nine, eleven, p39, p311}, "", "module load python/3.11 && python x", "/opt/py311/bin/python /opt/py311/lib");
        row("module load highest", {nine, eleven, p39, p311}, "", "module load python && python x", "/opt/py311/bin/python /opt/py311/lib");
        row("module load default", {nine, eleven, p39, p311, "/etc/modulefiles/python/.version\t#%Module|set ModulesVersion \"3.9\"|"}, "",
            "module --silent load python && python x", p39 + 1);
        row("ml", {nine, eleven, p39, p311}, "", "ml python/3.9; python x", p39 + 1);
        row("ml load", {nine, eleven, p39, p311}, "", "ml load python/3.9; python x", p39 + 1);
        row("ml -x", {nine, eleven, p39, p311}, "", "ml -python/3.11 python/3.9; python x", p39 + 1);
        row("module swap", {nine, eleven, p39, p311}, "", "module swap python/3.11 python/3.9; python x", p39 + 1);
        row("module use", {"/m/py/1\tprepend-path PATH {/opt/py39/bin}|", p39}, "", "module use /m; module load py; python x", p39 + 1);
        row("module of a module", {"/m/a\tmodule load py/1|", "/m/py/1\tprepend-path PATH \"/opt/py39/bin\"|", p39}, "MODULEPATH=/m",
            "module load a; python x", p39 + 1);
        row("module of itself", {"/m/a\tmodule load a|prepend-path PATH /opt/py39/bin|", p39}, "MODULEPATH=/m", "module load a; python x", p39 + 1);
        row("module's own script", {nine, p39, "/usr/share/lmod/lmod/init/bash\tpython3 -c x|"}, "",
            "source /usr/share/lmod/lmod/init/bash; module load python/3.9; python x", p39 + 1);
    }
};

QTEST_GUILESS_MAIN(TestLaunchers)
#include "tst_launchers.moc"
