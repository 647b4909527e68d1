#pragma once

#include "core/audit/audit_plan.h"
#include "core/export/export.h"
#include "core/insight/comparison.h"
#include "core/remedies/remedy_groups.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace gearaudit
{

/// `gear-audit audit …` as it was written; what is not given is left to the settings.
struct AuditCommand {
    QString exchange;          ///< folder or git address; empty: no Exchange is audited
    QStringList instances;     ///< by name
    bool allInstances = false; ///< every enabled one
    bool allVersions = false;  ///< of an instance's gears, instead of the newest
    QString workdir;
    QString engine;
    QString inspect; ///< one of inspectionWays()
    std::optional<int> jobs;
    bool asJson = false; ///< progress as events on standard output, for programs
    bool isQuiet = false; ///< no progress: what failed, and the end
    PlanOptions plan;
};

/// `gear-audit instances add NAME …`; the key comes from standard input.
struct AddInstance {
    QString name;
    QString address; ///< empty: the key has to name the host
    QString username;
    bool replace = false;    ///< the instance may be there already
    bool withoutKey = false; ///< store none: it will be in the environment
};
/// `gear-audit instances list`
struct ListInstances {
};
/// `gear-audit instances remove NAME`
struct RemoveInstance {
    QString name;
    bool keepKey = false; ///< leave the keychain alone
};
/// `gear-audit instances test NAME`
struct TestInstance {
    QString name;
};
/// `gear-audit instances import FILE`
struct ImportInstances {
    QString file;
};
using InstancesCommand =
    std::variant<AddInstance, ListInstances, RemoveInstance, TestInstance, ImportInstances>;

/// `gear-audit query FILE… EXPRESSION`
struct QueryCommand {
    enum class Format { Table, Json, Csv };
    QStringList files;
    QString expression; ///< as it was written
    Format format = Format::Table;
    bool onlyCount = false;
    QString advisories; ///< a database of known faults; empty: the one in the user's data folder
    QString ignore; ///< a file of judgements; empty: none but those beside the results
};

/// `gear-audit diff OLD NEW`, or `diff FILE` since its newest archive
struct DiffCommand {
    enum class Format { Text, Json, Csv };
    QString before; ///< FILE or FILE::SITE; empty: the newest archive of `after`
    QString after;
    Format format = Format::Text;
    bool exitCode = false; ///< differences are a status of their own
    QString advisories; ///< the database of known faults; empty: that of window and terminal
    QString advisoriesBefore; ///< the one at the time of `before`; empty: not known
    ChangeFilter filter;
};

/// `gear-audit export FILE… --format FORMAT`
struct ExportCommand {
    QStringList files;
    ExportFormat format = ExportFormat::Master;
    QString filter; ///< as it was written
    QString output; ///< empty: standard output
    QString advisories; ///< as of QueryCommand
    QString ignore;     ///< likewise
};

/// `gear-audit fixes FILE… [EXPRESSION]`
struct FixesCommand {
    enum class Format { Text, Json };
    QStringList files;
    QString expression; ///< as it was written; empty: everything counts
    RemedyGrouping by = RemedyGrouping::None;
    int limit = 0; ///< how many are told; 0: all
    Format format = Format::Text;
    QString ignore; ///< as of QueryCommand
    QString advisories; ///< the database of known faults; empty: that of window and terminal
};

/// `gear-audit verify IMAGE…`
struct VerifyCommand {
    QStringList images;
    QString command; ///< the gear's; empty: ./run
    QString engine;  ///< empty: that of the settings
    bool asJson = false;
};

/// `gear-audit cache status|clear`
struct CacheCommand {
    bool clear = false;
};

/// `gear-audit advisories update|import|status|remove`
struct AdvisoriesCommand {
    enum class Action { Update, Import, Status, Remove };
    Action action = Action::Status;
    QStringList files; ///< of Import
};

/// `gear-audit check FILE…`
struct CheckCommand {
    enum class Format { Text, Json, Sarif, Junit };
    QStringList files;
    QString policy; ///< empty: the default rules
    QString ignore; ///< a file of judgements; empty: none but those beside the results
    QString advisories; ///< as of QueryCommand
    Format format = Format::Text;
};

/// `gear-audit history [DIR]`
struct HistoryCommand {
    QString folder; ///< with results; empty: that of the settings
    bool asJson = false;
};

/// `gear-audit merge FOLDER… --into FOLDER`
struct MergeCommand {
    QStringList folders; ///< that there are
    QString into;
};

/// `gear-audit generate slurm|kubernetes`
struct GenerateCommand {
    bool isSlurm = true;
    int shards = 4;
    QString results; ///< a folder or the name of a volume claim; empty: the usual one
    QString image;
    AuditCommand audit; ///< what is to be audited, and how
};

/// `gear-audit schema NAME`
struct SchemaCommand {
    QString name; ///< of a schema that there is
};

/// `gear-audit complete -- WORDS…`, which the shells' completions call
struct CompleteCommand {
    QStringList words; ///< of the command line behind the program, up to the one that is being written
};

/// `gear-audit help TOPIC`
struct HelpCommand {
    QString topic; ///< of a page that there is
};

/// No arguments, or files with results to open: the window.
struct WindowCommand {
    QStringList files;
};

/// Text to print, and the exit status with it: help and version (0, standard output), a mistake
/// (2, standard error).
struct PrintCommand {
    QString text;
    int exitStatus = 0;
};

using Command =
    std::variant<WindowCommand, AuditCommand, InstancesCommand, QueryCommand, DiffCommand,
                 ExportCommand, FixesCommand, VerifyCommand, CacheCommand, AdvisoriesCommand, CheckCommand, HistoryCommand, MergeCommand, GenerateCommand, SchemaCommand, CompleteCommand, HelpCommand,
                 PrintCommand>;

/// What the arguments (the program's name first) ask for. Pure, but for the language of its texts
/// and for looking whether a file is there.
Command parseCommandLine(const QStringList &arguments);

/// Whether they ask for the window. Needs no application yet, for it decides of what kind that is.
bool asksForWindow(const QStringList &arguments);

} // namespace gearaudit
