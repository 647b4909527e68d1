#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <variant>
#include <vector>

class QSettings;

namespace gearaudit
{

/// What a user can set. A value; the defaults stand here and nowhere else. No secrets.
struct Settings {
    QString workdir; ///< where results are kept; empty: the default of defaultWorkdir()
    QString exchange = QStringLiteral("https://github.com/flywheel-io/exchange.git"); ///< folder or git address
    QString engine; ///< program name or path; empty: docker, else podman
    QString inspect = QStringLiteral("auto"); ///< how images are looked into, see inspectionFor()
    int jobs = 2; ///< images probed at once
    double diskFloorGb = 10; ///< nothing is pulled with less free, in 10^9 bytes
    int imageSeconds = 180; ///< limit for looking into one image
    int interpreterSeconds = 20; ///< limit for one interpreter or pip
    int pullMinutes = 60; ///< limit for pulling one image
    int waitMinutes = 5; ///< limit for waiting for an engine or a registry that is away; 0: none is waited for
    int memoryMb = 1024; ///< of the probing container
    int processes = 128; ///< in the probing container
    int outputMb = 32; ///< of the probe's output
    bool keepImages = false; ///< do not remove what was pulled
    bool allVersions = false; ///< audit every version of an instance's gears, not the newest alone
    QString authorities; ///< PEM file of certificate authorities to trust beside the system's own
    int cacheMb = 512; ///< for what was read of images' layers, in 10^6 bytes; 0: nothing is kept
    QString platform = QStringLiteral("linux/amd64"); ///< that of the images that are read without an engine
    QString mirrors = {}; ///< "REGISTRY=MIRROR …": where to ask before a registry
    QString plainHttp = {}; ///< registries without TLS beside those of this computer
    QString tokenHosts = {}; ///< hosts that may have a registry's login, beside its own
    int watchSeconds = 5; ///< limit for watching a gear's command start; 0: none is started
    /// Where known faults are fetched from: OSV's download of PyPI, CISA's list, FIRST's scores.
    QString osv = QStringLiteral("https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip");
    QString kev = QStringLiteral("https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json");
    QString epss = QStringLiteral("https://epss.empiricalsecurity.com/epss_scores-current.csv.gz");
    bool advisoriesDaily = false; ///< fetch them at most daily, when the program starts

    bool operator==(const Settings &) const = default;
};

/// Where the dialog shows a setting: a section of one of its pages.
enum class SettingSection { Results, Exchange, Instances, Engine, Time, Container, Advisories, Layers };

/// A line of the table of settings, which the reader, the writer, the dialog and the help go by. Its
/// default is that of its member.
struct Setting {
    using Member =
        std::variant<QString Settings::*, int Settings::*, double Settings::*, bool Settings::*>;
    const char *key; ///< in the file: "limits/imageSeconds"
    Member member;
    SettingSection section;
    double least = 0, most = 0; ///< the range that is accepted; of numbers alone
    const char *choices = "";   ///< the words that are accepted, parted by spaces; of a choice alone
};
std::span<const Setting> settingsTable();

/// What a value of the file may be, in words of the file: numbers as they stand there.
struct SettingRow {
    enum class Kind { Text, Whole, Real, YesNo, Choice };
    QString key;
    Kind kind = Kind::Text;
    QString least, most; ///< the range that is accepted; of numbers alone
    QString preset;      ///< the default
    QStringList choices = {}; ///< the words that are accepted; of a choice alone

    bool operator==(const SettingRow &) const = default;
};
SettingRow rowOf(const Setting &setting);
/// What the setting engine/inspect may be.
QStringList inspectionWays();

/// Something in the file that was passed over: not in the form or the range that its row asks for,
/// so that the default counts.
struct PassedOver {
    SettingRow row;
    QString value; ///< as it stands there; a list as QSettings divides it, joined by commas

    bool operator==(const PassedOver &) const = default;
};

/// A value is read whole or not at all: whole numbers in digits, fractions with a point, yes and no
/// as true or false (or 1 or 0). What is absent, in another form or out of range is the default's.
/// Of a key that stands there twice the last one counts (QSettings).
Settings loadSettings(const QSettings &store);
/// What loadSettings() passes over, in the table's order; nothing where all is well.
std::vector<PassedOver> settingsPassedOver(const QSettings &store);
void saveSettings(const Settings &settings, QSettings &store);
/// The file that settings and the window's layout are kept in, an INI file of the user's. Where that is
/// damaged or no file (damageOfSettings()), a path below it: it cannot be opened, so that nothing is
/// read, nothing is waited for, and saving fails instead of writing over what might be mended.
QString settingsPath();
/// What stands in the place of the settings' file, where settingsPath() is such a path; else empty.
QString obstacleOfSettings(const QString &path);
/// The folder that results go to when none is set.
QString defaultWorkdir();

} // namespace gearaudit
