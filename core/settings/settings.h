#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

class QSettings;

namespace gearaudit
{

/// What a user can set. A value; the defaults stand here and nowhere else. No secrets.
struct Settings {
    QString workdir; ///< where results are kept; empty: the default of defaultWorkdir()
    QString exchange = QStringLiteral("https://github.com/flywheel-io/exchange.git"); ///< folder or git address
    QString engine; ///< program name or path; empty: docker, else podman
    QString inspect = QStringLiteral("auto"); ///< how images are looked into: "docker", "layers", or
                                              ///< "auto": by the engine where there is one
    int jobs = 2; ///< images probed at once
    double diskFloorGb = 10; ///< nothing is pulled with less free, in 10^9 bytes
    int imageSeconds = 180; ///< limit for looking into one image
    int interpreterSeconds = 20; ///< limit for one interpreter or pip
    int pullMinutes = 60; ///< limit for pulling one image
    int memoryMb = 1024; ///< of the probing container
    int processes = 128; ///< in the probing container
    int outputMb = 32; ///< of the probe's output
    bool keepImages = false; ///< do not remove what was pulled
    bool allVersions = false; ///< audit every version of an instance's gears, not the newest alone
    QString authorities; ///< PEM file of certificate authorities to trust beside the system's own

    bool operator==(const Settings &) const = default;
};

/// The least and the most that loadSettings() accepts for a number (int or double).
template <class T> std::pair<T, T> acceptedRange(T Settings::*number);

/// A line of the table of settings, which the reader, the dialog and README go by: numbers as the
/// file has them.
struct SettingRow {
    enum class Kind { Text, Whole, Real, YesNo, Choice };
    QString key; ///< in the file: "limits/imageSeconds"
    Kind kind = Kind::Text;
    QString least, most; ///< the range that is accepted; of numbers alone
    QString preset;      ///< the default
    QStringList choices = {}; ///< the words that are accepted; of a choice alone

    bool operator==(const SettingRow &) const = default;
};
std::vector<SettingRow> settingRows();

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
/// The file that settings and the window's layout are kept in, an INI file of the user's.
QString settingsPath();
/// The folder that results go to when none is set.
QString defaultWorkdir();

} // namespace gearaudit
