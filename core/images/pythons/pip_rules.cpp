#include "core/images/pythons/pip_rules.h"

#include "core/images/facts/interpreter_name.h"
#include "core/model/package_name.h"

#include <QSet>

namespace gearaudit
{

bool isOwnPipModule(const InterpreterAnswer &answer)
{
    const QString holder = folderName(answer.pipFolder);
    const QString name = fileName(holder);
    return answer.pipFolder.isEmpty() || name == QLatin1String("site-packages") ||
           name == QLatin1String("dist-packages") || holder.startsWith(answer.prefix + u'/') ||
           holder.startsWith(answer.base + u'/');
}

void dropNameless(FrozenPackages &frozen, const std::vector<Distribution> &installed)
{
    constexpr std::size_t whole = 4000; // of more, not all may be told
    if (installed.empty() || installed.size() >= whole)
        return;
    QSet<QString> names;
    for (const Distribution &one : installed)
        names << normalizedPackageName(one.name);
    std::erase_if(frozen.packages, [&](const Package &package) {
        return !names.contains(normalizedPackageName(package.name)) && !frozen.direct.contains(package.name);
    });
}

} // namespace gearaudit
