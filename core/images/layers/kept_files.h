#pragma once

#include "core/images/layers/layer_node.h"

#include <QByteArray>
#include <QByteArrayList>

namespace gearaudit
{

/// What of a file matters to Pythons, by its path in the image.
struct FileInterest {
    enum class What {
        Nothing,
        Presence, ///< that it is there
        Text, ///< its first `bytes`
        Headers, ///< of a distribution's metadata: see metadataHeaders()
        Records, ///< of a distribution's packages: see pythonRecords()
        RpmRecords, ///< of rpm's database: see RpmScan
        Sizes, ///< of the files that a distribution's RECORD lists: their sum
        Channel, ///< of a package of conda's: see condaChannel()
        Binary, ///< texts in it that may be a Python's version
        Script, ///< the first `bytes` of one that begins with "#!"
        Program, ///< the same, and of another that it is there
    };
    What what = What::Nothing;
    qint64 bytes = 0; ///< to read of it at most

    bool operator==(const FileInterest &) const = default;
};

/// Pure. `parts` are those of pathParts().
FileInterest interestIn(const QByteArrayList &parts, bool executable);

/// "pip", "pip3", "pip3.11", "pip-3.6": the same rule as is_pip in resources/probe/ground.sh.
bool isPipName(const QByteArray &name);

/// The lines "Name: …" and "Version: …" of metadata (RFC 822), each the first of its kind, before the
/// first empty line, and those "Requires-Dist: …" that mayBoundFromAbove(). Pure.
QByteArray metadataHeaders(const QByteArray &text);

/// "NAME VERSION" lines of those packages that are Python's or one of imagingTools(), out of the records of dpkg ("Package: …",
/// "Version: …") or apk ("P:…", "V:…"). Pure.
QByteArray pythonRecords(const QByteArray &text);

/// Sums up the sizes that a RECORD lists ("path,hash,size" a line), fed piece by piece. What has none, as
/// compiled files, does not count.
class RecordSum
{
public:
    void add(const char *bytes, qint64 size);
    /// In decimal digits; after the last add().
    QByteArray finish();

private:
    void endLine();

    qint64 m_sum = 0;
    qint64 m_field = -1; ///< what stands behind the line's last comma; -1 for no number
};

/// Finds texts that end with a zero byte, begin after one, and read like a Python's version
/// ("3.11.2", "3.13.0rc1", "3.12.1+"; PyPy's goes on with " ("), in a binary that is fed piece by piece.
class VersionScan
{
public:
    void add(const char *bytes, qint64 size);
    /// What was found, each once, at most some; after the last add().
    QByteArrayList finish();

private:
    void scan(bool last);

    QByteArray m_held;
    QByteArrayList m_found;
};

} // namespace gearaudit
