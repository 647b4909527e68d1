#include "core/images/layers/rpm_records.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr qsizetype mostRecords = 64;
constexpr qsizetype longestName = 32, longestVersion = 16, longestRelease = 64;
constexpr qsizetype longest = longestName + longestVersion + longestRelease + 3;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "python", "python3", "python39", "python3.11", "platform-python", with "-libs", "-base" or "-minimal".
bool isPythonPackage(QByteArrayView name)
{
    if (name.startsWith("platform-"))
        name = name.sliced(9);
    if (!name.startsWith("python"))
        return false;
    name = name.sliced(6);
    while (!name.isEmpty() && (isDigit(name.front()) || name.front() == '.'))
        name = name.sliced(1);
    return name.isEmpty() || name == "-libs" || name == "-base" || name == "-minimal";
}

/// "3.9.16", "3.13.0~rc1".
bool isVersion(QByteArrayView version)
{
    return !version.isEmpty() && isDigit(version.front()) && std::count(version.begin(), version.end(), '.') == 2
        && std::all_of(version.begin(), version.end(), [](char c) {
               return isDigit(c) || c == '.' || c == '~' || (c >= 'a' && c <= 'z');
           });
}

/// "1.el9_2.1", "150000.3.1".
bool isRelease(QByteArrayView release)
{
    return !release.isEmpty() && isDigit(release.front())
        && std::all_of(release.begin(), release.end(), [](char c) { return c > ' ' && c < 0x7f; });
}
} // namespace

void RpmScan::add(const char *bytes, qint64 size)
{
    m_held.append(bytes, qsizetype(size));
    scan(false);
}

QByteArray RpmScan::finish()
{
    scan(true);
    m_held.clear();
    return m_found.isEmpty() ? QByteArray() : m_found.join('\n') + '\n';
}

void RpmScan::scan(bool isLast)
{
    qsizetype from = 0;
    while (m_found.size() < mostRecords) {
        const qsizetype word = m_held.indexOf("python", from);
        if (word < 0)
            break;
        const qsizetype start = word >= 9 && m_held.sliced(word - 9, 9) == "platform-" ? word - 9 : word;
        if (!look(start, isLast)) {
            m_held.remove(0, std::max<qsizetype>(0, start - 1));
            return;
        }
        from = word + 6;
    }
    // What may begin a name, and the zero before it.
    m_held = m_held.right(std::min<qsizetype>(16, m_held.size() - std::min(from, m_held.size())));
}

bool RpmScan::look(qsizetype at, bool isLast)
{
    if (at == 0 || m_held[at - 1] != '\0')
        return true; // what is within another text
    if (m_held.size() - at < longest && !isLast)
        return false;
    QByteArrayView rest = QByteArrayView(m_held).sliced(at).first(std::min(longest, m_held.size() - at));
    QByteArrayView parts[3];
    for (QByteArrayView &part : parts) {
        const qsizetype end = rest.indexOf('\0');
        if (end < 0)
            return true;
        part = rest.first(end);
        rest = rest.sliced(end + 1);
    }
    if (parts[0].size() > longestName || !isPythonPackage(parts[0]) || parts[1].size() > longestVersion
        || !isVersion(parts[1]) || parts[2].size() > longestRelease || !isRelease(parts[2]))
        return true;
    const QByteArray line = parts[0].toByteArray() + ' ' + parts[1].toByteArray() + '-' + parts[2].toByteArray();
    if (!m_found.contains(line))
        m_found << line;
    return true;
}

bool isRpmDatabase(const QByteArrayList &parts)
{
    const QByteArray &name = parts.last();
    if (name != "rpmdb.sqlite" && name != "rpmdb.sqlite-wal" && name != "Packages" && name != "Packages.db")
        return false;
    const QByteArrayList folder = parts.mid(0, parts.size() - 1);
    return folder == QByteArrayList{"var", "lib", "rpm"} || folder == QByteArrayList{"usr", "lib", "sysimage", "rpm"};
}

} // namespace gearaudit
