#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What was found, as values: one GearRecord is one gear in the master JSON. A new fact is a member
// here and a row in gear_record_fields.h.

namespace gearaudit
{

/// Which of the two master JSONs a gear belongs to: the Exchange's or the instances'.
enum class Collection { Exchange, Instances };

/// `audit.status` of the master JSON.
enum class Status {
    Audited,
    NoPython,
    NoImage, ///< the manifest names none (or is no manifest: `reason` says so)
    NotFound,
    Unauthorized,
    Denied, ///< the registry knows who asks, and does not give it (403)
    RateLimited,
    NoSpace,
    WrongPlatform,
    Unreachable, ///< the registry: no network, no such host, or not to be trusted
    RegistryFailed, ///< the registry answered, but with an error of its own or what is no answer (5xx, a page)
    CorruptImage, ///< what came is not what the image names: damaged layers, digests that do not match
    EngineFailed, ///< the engine itself could not do it
    EngineGone, ///< the engine went away meanwhile, or is not there
    NotStartable, ///< the engine cannot start any container of it: its own settings are in the way
    OutOfMemory, ///< what was asked in it was killed for memory
    ProbeFailed,
    TimedOut,
    Cancelled,
};

/// The name in the file ("no-python"), and back; no value for a name that is none of them.
QString statusName(Status status);
std::optional<Status> statusFromName(const QString &name);

/// Whether the gear has an answer, so that a later run need not ask again.
bool isAnswer(Status status);

struct Package {
    QString name; ///< as installed
    QString version;

    bool operator==(const Package &) const = default;
};

/// Where a package that did not come from an index came from (PEP 610).
struct DirectOrigin {
    QString url;
    QString commit;
    bool editable = false;

    bool operator==(const DirectOrigin &) const = default;
};

struct PipFinding {
    QString key; ///< "pip_3.11", "pip_3.11_a"; unique within its python
    QString path;
    QString version; ///< pip's own
    std::vector<Package> freeze;
    QMap<QString, DirectOrigin> direct; ///< by package name

    bool operator==(const PipFinding &) const = default;
};

/// Packages that one layer of the image brought.
struct LayerPackages {
    QString layer; ///< its place among the image's layers, from "0"
    QString packages; ///< "numpy 71303168, six": names, and the bytes of those whose files were counted

    bool operator==(const LayerPackages &) const = default;
};

struct PythonFinding {
    QString key; ///< "python_3.11.3", "python_3.11.3_a"; unique within its gear
    QString path; ///< of the executable in the image; an environment keeps its own path
    QString version;
    std::vector<PipFinding> pips;
    QString prefix;
    QString kind; ///< "system", "venv", "conda", "pyenv", "pypy"
    QStringList foundOn; ///< of "gear-path", "image-path", "command", "shebang", "disk"
    bool inUse = false; ///< the manifest's command would start this one
    /// What told its version where it was not asked, or did not answer: "binary", "libpython",
    /// "conda-meta", "dpkg", "apk", "patchlevel.h", "pyvenv.cfg", "folder", or "name" where no more than
    /// its branch is known.
    QString versionEvidence;
    std::optional<std::vector<Package>> packages; ///< by metadata, only where no pip works
    qint64 bytes = 0; ///< of its files; 0 where they were not counted
    /// Names of the packages that the operating system's own package manager installed: these may carry
    /// a fix without another version.
    QStringList ofDistribution;
    /// What installed packages ask of each other, where that bounds a version from above, by their
    /// METADATA (Requires-Dist): "botocore: urllib3<1.27,>=1.25.4". Without those of extras and of
    /// markers that do not hold.
    QStringList bounds;
    std::vector<LayerPackages> installedBy; ///< in the order of the layers; empty where not known

    bool operator==(const PythonFinding &) const = default;
};

/// An image's operating system, by its own files.
struct OperatingSystem {
    QString id; ///< "debian", "ubuntu", "alpine", "centos", "busybox"…
    QString version; ///< "12", "7.9.2009"; empty where no file says
    QString name; ///< "Debian GNU/Linux 12 (bookworm)"
    QString path; ///< of the file that says so

    bool operator==(const OperatingSystem &) const = default;
};

/// The image that another one was built on, where its builder wrote that down.
struct BaseImage {
    QString name; ///< "docker.io/library/python:3.11-slim"
    QString digest;

    bool operator==(const BaseImage &) const = default;
};

/// A tool beside Python, known by a file of its own.
struct ToolFinding {
    QString name; ///< "FSL", "FreeSurfer"…
    QString version; ///< empty where the file does not say
    QString path; ///< of that file

    bool operator==(const ToolFinding &) const = default;
};

/// What conda installed into one prefix from one channel, apart from Python's packages.
struct CondaPackages {
    QString prefix;
    QString channel; ///< "conda-forge"; empty where it is not told
    QString packages; ///< "libblas 3.9.0, openssl 3.1.4"

    bool operator==(const CondaPackages &) const = default;
};

struct ImageLayer {
    QString digest; ///< of what it unpacks to (its diff id), which is the same wherever the image lies
    QString command; ///< that made it, by the image's history; one line, shortened, without secrets

    bool operator==(const ImageLayer &) const = default;
};

/// What is known of an image beside its Pythons.
struct ImageFacts {
    OperatingSystem os;
    BaseImage base;
    std::vector<ToolFinding> tools; ///< by name
    std::vector<CondaPackages> conda;
    std::vector<ImageLayer> layers; ///< the lowest first; empty where it was not read by layers
    /// Where a list ends at a bound of this program and not where the image's does: what it is a list
    /// of, a line each, "packages of /usr/bin/python3".
    QStringList cut = {};

    bool operator==(const ImageFacts &) const = default;
};

/// What one look into an image says for one gear.
struct ImageFindings {
    QStringList pythonDirs;
    QStringList pipDirs;
    std::vector<PythonFinding> pythons;
    ImageFacts image = {};

    bool operator==(const ImageFindings &) const = default;
};

/// The inventory part of the manifest. Empty strings are left out of the file.
struct ManifestFacts {
    QString category, license, author, maintainer, source, url;
    QString apiKey; ///< "read-write", "read-only" or "none"
    QString command;
    QStringList images; ///< every image that the manifest names
    QString created; ///< as the source gives it, ISO 8601

    bool operator==(const ManifestFacts &) const = default;
};

/// One image that was tried, and what came of it: "present", "pulled", "reused" or a status' name.
struct Attempt {
    QString image;
    QString result;

    bool operator==(const Attempt &) const = default;
};

/// What the findings of a gear that could not be audited this time are of: its last answer. They say
/// nothing of the version and image that the record names.
struct LastAnswer {
    QString version; ///< gear-version
    QString image; ///< custom-docker-image
    QString imageDigest;
    QDateTime auditedAt; ///< UTC; invalid where the first script gave the answer

    bool operator==(const LastAnswer &) const = default;
};

/// How it is known which interpreter the gear's command starts.
struct CommandStart {
    /// "watched", "read", "both", or "disagree", where what was watched counts; empty where it is not
    /// known.
    QString known;
    QString script; ///< what the interpreter runs: a path, "-m NAME", "-c"
    QString read;   ///< where the two disagree: the interpreter that reading the command came to
    QString why;    ///< one English line: why it is not known, or not by watching

    bool operator==(const CommandStart &) const = default;
};

struct AuditFacts {
    std::optional<Status> status; ///< none in a file that the first script wrote
    QString reason; ///< one English line, without secrets
    QString imageDigest;
    qint64 imageBytes = 0; ///< on the engine's disk
    QString platform; ///< "linux/amd64"
    QString inspectedBy; ///< "docker", "layers", "both"
    QStringList contradicted; ///< where two ways of looking into the image differ, a line each
    QString siteRelease;
    QDateTime auditedAt; ///< UTC
    qint64 durationMs = 0;
    std::vector<Attempt> attempts;
    QString program; ///< the version of gear-audit that wrote it
    /// A digest of what an image was asked with: the manifest's environment, user and command.
    /// Empty where that is not known; see contextDigest in audit/.
    QString context;
    std::optional<LastAnswer> lastAnswer; ///< only where this audit gave none and one before did
    std::optional<CommandStart> started;  ///< none where nothing was found, and in older files

    bool operator==(const AuditFacts &) const = default;
};

/// Which gear a record is of. A site of an instance may have the name of an Exchange's organisation.
struct RecordKey {
    Collection collection = Collection::Exchange;
    QString site;
    QString key;

    bool operator==(const RecordKey &) const = default;
};
bool operator<(const RecordKey &left, const RecordKey &right);

struct GearRecord {
    Collection collection = Collection::Exchange; ///< by the file it is in; not written into it
    QString key; ///< in its site: the gear's name, or "name (version)"
    QString name;
    QString label;
    QString image; ///< custom-docker-image: the one that was audited, or would have been
    QString version;
    QString site;
    bool apiEnabled = false;
    QString foundManifest;
    ImageFindings findings;
    ManifestFacts manifest;
    AuditFacts audit;

    RecordKey recordKey() const { return {collection, site, key}; }
    bool operator==(const GearRecord &) const = default;
};

} // namespace gearaudit
