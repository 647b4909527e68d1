#include "ui/words/source_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

QString keyProblem(Code code)
{
    switch (code) {
    case Code::NotFound: return SourceText::tr("No key is stored");
    case Code::Locked: return SourceText::tr("The keychain is locked");
    case Code::NoKeychain: return SourceText::tr("There is no keychain");
    case Code::TimedOut: return SourceText::tr("No answer from the keychain");
    case Code::Unauthorized: return SourceText::tr("The key is for another host");
    case Code::Refused:
    case Code::Malformed: return SourceText::tr("The key cannot be used");
    default: return SourceText::tr("The key cannot be read");
    }
}
} // namespace

QString instanceProblemText(const Error &error)
{
    if (error.stage == Stage::Keychain)
        return keyProblem(error.code);
    if (error.stage == Stage::Instance)
        return SourceText::tr("Its address or key is wrong");
    switch (error.code) {
    case Code::Unauthorized: return SourceText::tr("The key was refused");
    case Code::Disabled: return SourceText::tr("The user is disabled");
    case Code::NotPermitted: return SourceText::tr("Permission was denied");
    case Code::Certificate: return SourceText::tr("Certificate not trusted");
    case Code::Unreachable: return SourceText::tr("It cannot be reached");
    case Code::TimedOut: return SourceText::tr("No answer in time");
    case Code::RateLimited: return SourceText::tr("Too many requests");
    default: return SourceText::tr("Its gears cannot be listed");
    }
}

} // namespace gearaudit
