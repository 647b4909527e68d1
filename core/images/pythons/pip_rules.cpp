#include "core/images/pythons/pip_rules.h"

#include "core/images/facts/interpreter_name.h"

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

} // namespace gearaudit
