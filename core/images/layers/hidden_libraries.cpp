#include "core/images/layers/hidden_libraries.h"

#include "core/images/layers/installed_packages.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
bool hasNameOfOne(const QByteArray &name)
{
    static const QByteArrayList starts{"libz.so",      "libbz2.so",    "liblzma.so",  "libffi.so",  "libsqlite3.so",
                                       "libssl.so",    "libcrypto.so", "libexpat.so", "libuuid.so", "libreadline.so"};
    return std::any_of(starts.begin(), starts.end(), [&name](const QByteArray &start) { return name.startsWith(start); });
}

bool isSystemFolder(const QString &folder)
{
    return folder == u"/lib" || folder == u"/lib64" || folder == u"/usr/lib" || folder == u"/usr/lib64"
        || folder.startsWith(u"/usr/lib/") || folder.startsWith(u"/lib/");
}
} // namespace

bool isLibraryOfPython(const QByteArrayList &parts)
{
    const bool isOfSystem = parts.first() == "lib" || parts.first() == "lib64"
        || (parts.first() == "usr" && parts.value(1) != "local");
    return !isOfSystem && hasNameOfOne(parts.last());
}

QString hiddenLibraries(const ImageTree &tree, const ProbeContext &context, const QStringList &prefixes)
{
    QStringList found;
    const QString path = variableOf(context.environment, QStringLiteral("LD_LIBRARY_PATH"));
    for (const QString &folder : path.split(u':', Qt::SkipEmptyParts).mid(0, 200)) {
        const bool isOwn = std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &prefix) {
            return prefix.size() > 1 && prefix != u"/usr" && (folder + u'/').startsWith(prefix + u'/');
        });
        if (isOwn || isSystemFolder(folder) || !folder.startsWith(u'/'))
            continue;
        for (const auto &[name, node] : tree.entries(folder.toUtf8())) {
            if (hasNameOfOne(name) && found.size() < 3)
                found << folder + u'/' + QString::fromUtf8(name);
        }
    }
    return found.isEmpty() ? QString()
                           : QStringLiteral("LD_LIBRARY_PATH puts %1 before the library that Python was made for: "
                                            "what needs it, such as pip, may fail")
                                 .arg(found.join(QStringLiteral(", ")));
}

} // namespace gearaudit
