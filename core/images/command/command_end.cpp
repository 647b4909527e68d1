#include "core/images/command/command_end.h"

namespace gearaudit
{

QString reasonLine(const CannotStart &end)
{
    using Why = CannotStart::Why;
    const QString path = end.path.left(300);
    const QString detail = end.detail.left(300);
    switch (end.why) {
    case Why::None: return {};
    case Why::NoProgram:
        return QStringLiteral("the command starts %1, which the image does not have").arg(path);
    case Why::DanglingProgram:
        return QStringLiteral("the command starts %1, which is a link to nothing%2")
            .arg(path, detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail));
    case Why::NoInterpreter:
        return QStringLiteral(
                   "%1 cannot start: its first line asks for %2, which the image does not have")
            .arg(path, detail);
    case Why::DanglingInterpreter:
        return QStringLiteral(
                   "%1 cannot start: its first line asks for %2, which is a link to nothing")
            .arg(path, detail);
    case Why::CarriageReturn:
        return QStringLiteral("%1 cannot start: its first line (%2) ends as lines do on Windows")
            .arg(path, detail);
    case Why::NotExecutable:
        return QStringLiteral("the command starts %1, which is not executable").arg(path);
    case Why::IsFolder: return QStringLiteral("the command starts %1, which is a folder").arg(path);
    case Why::NoEnvironment:
        return QStringLiteral("the environment that the command runs in is not in the image: %1")
            .arg(path);
    case Why::NoProject:
        return QStringLiteral("the command needs a %2, which is not in %1").arg(path, detail);
    case Why::NotRead: return QStringLiteral("what %1 starts could not be read").arg(path);
    }
    return {};
}

} // namespace gearaudit
