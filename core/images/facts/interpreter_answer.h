#pragma once

#include "core/model/gear_record.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gearaudit
{

/// One installed distribution, by its metadata.
struct Distribution {
    QString name; ///< as installed
    QString version;
    QString folder;                     ///< the entry of sys.path that holds it
    std::optional<DirectOrigin> direct = {}; ///< PEP 610, or an egg-link
    QString installer = {}; ///< who put it there (INSTALLER); read below /usr/lib alone, "pip" where a list of its files says so
    QStringList requirements = {}; ///< of its METADATA; those that mayBoundFromAbove() alone

    bool operator==(const Distribution &) const = default;
};

/// What an interpreter said of itself through resources/probe/probe.py. Each part may be missing
/// when it hung or failed on the way.
struct InterpreterAnswer {
    bool identified = false; ///< the next seven are known
    QString version;         ///< "3.13.0rc1"
    QString evidence;        ///< what told the version where it did not say itself; see PythonFinding
    QString implementation;  ///< "CPython", "PyPy"
    QString prefix;
    QString base; ///< differs from prefix in a virtual environment
    QString executable;
    QString real;       ///< the executable with every link followed
    bool conda = false; ///< the prefix is conda's
    QStringList path;   ///< sys.path

    bool same = false;                   ///< another name of one that was asked before
    std::vector<Distribution> installed; ///< the first of a name on sys.path comes first
    bool hasPip = false;
    QString pipVersion;
    QString pipFolder;             ///< of the module that `python -m pip` runs
    std::optional<QString> freeze; ///< pip's words; none when it failed or there is no pip
    bool isCut = false; ///< more was said than any interpreter has to say; the rest is left out
    bool isUnfinished = false; ///< it was ended while it told what is installed

    bool operator==(const InterpreterAnswer &) const = default;
};

/// Reads the lines of JSON. Pure, takes any bytes; what is not understood is passed over. At most
/// 20,000 distributions and lines of a freeze are taken, with texts of at most 4,096 characters.
InterpreterAnswer readInterpreterAnswer(const QByteArray &answer);

/// A direct_url.json (PEP 610); a VCS is written before its address, as pip does: "git+https://…".
std::optional<DirectOrigin> readDirectUrl(const QByteArray &json);

} // namespace gearaudit
