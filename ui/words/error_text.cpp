#include "ui/words/error_text.h"

#include "ui/words/instance_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace gearaudit
{

namespace
{

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString whatFailed(Stage stage)
{
    switch (stage) {
    case Stage::Arguments: return ErrorText::tr("This argument cannot be used");
    case Stage::Settings: return ErrorText::tr("This setting cannot be used");
    case Stage::Source: return ErrorText::tr("The gears could not be listed");
    case Stage::Manifest: return ErrorText::tr("The manifest could not be read");
    case Stage::Engine: return ErrorText::tr("The container engine cannot be used");
    case Stage::Pull: return ErrorText::tr("The image could not be downloaded");
    case Stage::Probe: return ErrorText::tr("The image could not be examined");
    case Stage::Remove: return ErrorText::tr("The image could not be removed");
    case Stage::Store: return ErrorText::tr("The results could not be read or saved");
    case Stage::Keychain:
    case Stage::Instance:
    case Stage::Import: break; // instanceWords() has their words
    case Stage::Network: return ErrorText::tr("The server did not answer as expected");
    case Stage::Advisories: return ErrorText::tr("The known faults could not be read or fetched");
    case Stage::Policy: return ErrorText::tr("The rules could not be read");
    case Stage::Layers:
        return ErrorText::tr("Images are read layer by layer, without the container engine");
    }
    return {};
}

QString whatFailed(Stage stage, const QString &subject)
{
    switch (stage) {
    case Stage::Arguments: return ErrorText::tr("“%1” cannot be used").arg(subject);
    case Stage::Settings: return ErrorText::tr("The setting %1 cannot be used").arg(subject);
    case Stage::Source: return ErrorText::tr("The gears of %1 could not be listed").arg(subject);
    case Stage::Manifest: return ErrorText::tr("The manifest %1 could not be read").arg(subject);
    case Stage::Engine:
        return ErrorText::tr("The container engine (%1) cannot be used").arg(subject);
    case Stage::Pull: return ErrorText::tr("The image %1 could not be downloaded").arg(subject);
    case Stage::Probe: return ErrorText::tr("The image %1 could not be examined").arg(subject);
    case Stage::Remove: return ErrorText::tr("The image %1 could not be removed").arg(subject);
    case Stage::Store:
        return ErrorText::tr("The results in %1 could not be read or saved").arg(subject);
    case Stage::Keychain:
    case Stage::Instance:
    case Stage::Import: break;
    case Stage::Network: return ErrorText::tr("%1 did not answer as expected").arg(subject);
    case Stage::Advisories:
        return ErrorText::tr("The known faults in %1 could not be read or fetched").arg(subject);
    case Stage::Policy: return ErrorText::tr("The rules in %1 could not be read").arg(subject);
    case Stage::Layers:
        return ErrorText::tr("Images are read layer by layer, without the container engine (%1)")
            .arg(subject);
    }
    return {};
}

/// The part behind the colon; empty where the detail has to say it.
QString why(Code code)
{
    switch (code) {
    case Code::Failed: return {};
    case Code::NotFound: return ErrorText::tr("it was not found");
    case Code::NotReadable: return ErrorText::tr("it cannot be read");
    case Code::NotWritable: return ErrorText::tr("it cannot be written");
    case Code::Malformed: return ErrorText::tr("its content is not in the expected form");
    case Code::Refused: return ErrorText::tr("using it would not be safe");
    case Code::Unreachable: return ErrorText::tr("it cannot be reached");
    case Code::NotPermitted: return ErrorText::tr("permission was denied");
    case Code::Unauthorized: return ErrorText::tr("signing in is required or was not accepted");
    case Code::Denied: return ErrorText::tr("permission was denied");
    case Code::Disabled: return ErrorText::tr("the user is disabled or unknown there");
    case Code::Certificate: return ErrorText::tr("its certificate is not trusted");
    case Code::RateLimited: return ErrorText::tr("the server's limit of requests is used up");
    case Code::Ill: return ErrorText::tr("it answered with an error");
    case Code::Corrupt: return ErrorText::tr("it is damaged");
    case Code::NotStartable: return ErrorText::tr("it cannot be started");
    case Code::NoMemory: return ErrorText::tr("there is not enough memory");
    case Code::NoSpace: return ErrorText::tr("there is not enough free disk space");
    case Code::WrongPlatform: return ErrorText::tr("it is made for another kind of processor");
    case Code::TimedOut: return ErrorText::tr("it took too long");
    case Code::Stopped: return ErrorText::tr("it was stopped");
    case Code::TooLarge: return ErrorText::tr("it is larger than allowed");
    case Code::NoProgram: return ErrorText::tr("the program was not found");
    case Code::NoDaemon: return ErrorText::tr("the engine is not running");
    case Code::NoShell: return ErrorText::tr("the image has no shell");
    case Code::NoKeychain: return ErrorText::tr("there is no keychain");
    case Code::Locked: return ErrorText::tr("it is locked");
    case Code::Taken: return ErrorText::tr("another one has this name");
    case Code::Busy: return ErrorText::tr("another audit is using it");
    }
    return {};
}

QString storeAdvice(Code code)
{
    switch (code) {
    case Code::Busy:
        return ErrorText::tr("Wait until the other audit has ended, or choose another folder for "
                             "the results.");
    case Code::Malformed:
        return ErrorText::tr("The file is left as it is. Move it elsewhere, or repair it, and try "
                             "again.");
    case Code::NoSpace:
        return ErrorText::tr("Free some disk space and start the audit again; finished gears are "
                             "kept.");
    default:
        return ErrorText::tr("Check that the folder exists and that you may write to it, or choose "
                             "another folder for the results.");
    }
}

QString sourceAdvice(Code code)
{
    switch (code) {
    case Code::Refused:
        return ErrorText::tr("Use a folder or an address that begins with https://, ssh:// or "
                             "git@.");
    case Code::NoProgram: return ErrorText::tr("Install git, or choose a local folder instead.");
    case Code::NotFound:
    case Code::Malformed:
        return ErrorText::tr("Choose a folder that contains gears/<organisation>/*.json, or the "
                             "address of a git repository with such a folder.");
    case Code::NotReadable:
    case Code::NotPermitted:
        return ErrorText::tr("Check that you may read the folder and everything in it.");
    default: return ErrorText::tr("Check the address and the network connection, and try again.");
    }
}

QString engineAdvice(Code code)
{
    switch (code) {
    case Code::NoProgram: return ErrorText::tr("Install Docker or Podman, and try again.");
    case Code::NoDaemon: return ErrorText::tr("Start Docker, and try again.");
    case Code::NotPermitted:
        return ErrorText::tr("Add yourself to the group “docker”, log out and in again, and try "
                             "again.");
    case Code::NoSpace: return ErrorText::tr("Free some disk space where images are kept.");
    default: return ErrorText::tr("Check that Docker works, and try again.");
    }
}

QString imageAdvice(Code code)
{
    switch (code) {
    case Code::NotFound:
        return ErrorText::tr("Check the image's name in the manifest. The registry may also hide "
                             "private images.");
    case Code::Unauthorized:
    case Code::NotPermitted:
        return ErrorText::tr("Log in to the registry with “docker login”, and audit again.");
    case Code::RateLimited:
        return ErrorText::tr("Wait for some hours, or log in to the registry with “docker login”, "
                             "and audit again.");
    case Code::NoSpace: return ErrorText::tr("Free some disk space, and audit again.");
    case Code::WrongPlatform:
        return ErrorText::tr("Audit it on a computer with the processor it is made for.");
    case Code::Denied: return ErrorText::tr("Ask its owner for permission, and audit again.");
    case Code::Unreachable: return ErrorText::tr("Check the network connection, and audit again.");
    case Code::NoShell:
    case Code::Stopped: return {};
    default: return ErrorText::tr("Audit again; gears that have an answer are not repeated.");
    }
}

QString networkAdvice(Code code)
{
    switch (code) {
    case Code::Unauthorized:
        return ErrorText::tr("Check the key; it may have expired. A new one is made on the user's "
                             "profile page of the site.");
    case Code::Disabled:
        return ErrorText::tr("Ask an administrator of the site to enable the user.");
    case Code::NotPermitted:
        return ErrorText::tr("Ask an administrator of the site for permission to see its gears.");
    case Code::Certificate:
        return ErrorText::tr("Check the address. If the site has an authority of its own, give its "
                             "certificate in the settings.");
    case Code::RateLimited: return ErrorText::tr("Wait for some minutes, and try again.");
    case Code::NotFound:
    case Code::Malformed:
        return ErrorText::tr("Check that the address is that of a Flywheel instance.");
    case Code::Refused:
    case Code::Stopped: return {};
    default: return ErrorText::tr("Check the address and the network connection, and try again.");
    }
}

QString advice(const Error &error)
{
    switch (error.stage) {
    case Stage::Store: return storeAdvice(error.code);
    case Stage::Source: return error.code == Code::Stopped ? QString() : sourceAdvice(error.code);
    case Stage::Engine: return error.code == Code::Stopped ? QString() : engineAdvice(error.code);
    case Stage::Pull:
    case Stage::Probe: return imageAdvice(error.code);
    case Stage::Network: return networkAdvice(error.code);
    case Stage::Keychain:
    case Stage::Instance:
    case Stage::Import: break;
    case Stage::Remove: return ErrorText::tr("It can be removed by hand with “docker image rm”.");
    case Stage::Layers: return {}; // nothing is missing
    case Stage::Advisories:
    case Stage::Policy:
    case Stage::Manifest:
    case Stage::Arguments:
    case Stage::Settings: return {};
    }
    return {};
}

} // namespace

ErrorWords errorWords(const Error &error)
{
    if (error.stage == Stage::Keychain || error.stage == Stage::Instance ||
        error.stage == Stage::Import)
        return instanceWords(error);
    const QString subject = error.subject.simplified();
    const QString head =
        subject.isEmpty() ? whatFailed(error.stage) : whatFailed(error.stage, subject);
    const QString reason = why(error.code);
    ErrorWords words;
    words.what = reason.isEmpty() ? ErrorText::tr("%1.", "a sentence").arg(head)
                                  : ErrorText::tr("%1: %2.", "what failed: why").arg(head, reason);
    words.whatToDo = advice(error);
    words.detail = error.detail.simplified();
    return words;
}

QString errorText(const Error &error)
{
    return oneParagraph(errorWords(error));
}

QString oneParagraph(const ErrorWords &words)
{
    QStringList parts{words.what};
    if (!words.detail.isEmpty())
        parts << ErrorText::tr("(%1)", "what another program said").arg(words.detail);
    if (!words.whatToDo.isEmpty())
        parts << words.whatToDo;
    return parts.join(QLatin1Char(' '));
}

QString noteText(const Error &note)
{
    const QString detail = note.detail.simplified();
    const QString said =
        detail.isEmpty()
            ? QString()
            : QLatin1Char(' ') + ErrorText::tr("(%1)", "what another program said").arg(detail);
    const QString subject = note.subject.simplified();
    if (note.stage == Stage::Source) {
        const bool leftOut = note.code == Code::Refused || note.code == Code::NotReadable;
        const QString what =
            leftOut ? ErrorText::tr("%1 was left out.")
                    : ErrorText::tr("%1 cannot be reached; the copy from the last time is used.");
        return what.arg(subject) + said;
    }
    if (note.stage == Stage::Store && note.code == Code::Malformed) {
        return ErrorText::tr("A damaged file with results was set aside and is kept: %1.")
                   .arg(subject) +
               said;
    }
    return errorWords(note).what + said;
}

} // namespace gearaudit
