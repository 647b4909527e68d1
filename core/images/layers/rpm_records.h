#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace gearaudit
{

/// Finds the packages that are Pythons in a database of rpm's that is fed piece by piece, whichever of its forms it
/// has (rpmdb.sqlite, Packages of Berkeley DB, Packages.db of ndb): all hold packages' headers as they are, whose store
/// begins with the name, the version and the release, each ended by zero (rpm, docs/manual/format_header.md). The tables
/// around them are not read: a header that a page parts just there is not found, and one that was removed may
/// still be, so that two versions of one name are two lines.
class RpmScan
{
public:
    void add(const char *bytes, qint64 size);
    /// "NAME VERSION-RELEASE" lines, each once, at most some; after the last add().
    QByteArray finish();

private:
    void scan(bool isLast);
    /// Looks at what begins there. False where more has to come to tell.
    bool look(qsizetype at, bool isLast);

    QByteArray m_held;
    QByteArrayList m_found;
};

/// Whether a path is such a database: below /var/lib/rpm or /usr/lib/sysimage/rpm.
bool isRpmDatabase(const QByteArrayList &parts);

} // namespace gearaudit
