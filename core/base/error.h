#pragma once

#include <QString>

namespace gearaudit
{

/// Where in a gear's way something went wrong.
enum class Stage {
    Arguments, ///< the command line or a field of a dialog
    Settings,
    Source, ///< listing the gears: an Exchange folder, a git address, an instance
    Manifest,
    Engine, ///< finding or reaching Docker
    Pull,
    Probe,
    Remove,
    Store, ///< reading or writing the master JSON and its journal
    Keychain,
    Instance, ///< what the user entered about a Flywheel instance; the subject is the field
    Import,   ///< reading a file with instances and their keys
    Network,
    Advisories, ///< the database of known faults: fetching, reading, keeping it
    Policy,     ///< rules and judgements that the user wrote
    Layers, ///< images are read layer by layer, because of what is said of the engine
};

/// What went wrong, in the terms a person can act on.
enum class Code {
    Failed, ///< none of the others; `detail` says what
    NotFound,
    NotReadable,
    NotWritable,
    Malformed,
    Refused, ///< something that would be dangerous to use, such as an address git takes for an
             ///< option
    Unreachable,
    NotPermitted,
    Unauthorized, ///< no key or password, or one that is wrong or has expired
    Denied, ///< who asks is known, and may not have it
    Disabled, ///< the key is good, but its user is disabled or unknown there
    Certificate, ///< who the server is could not be verified
    RateLimited,
    Ill, ///< a server answered with an error of its own, or with what is no answer
    Corrupt, ///< it came, but is not what it was said to be
    NotStartable, ///< an image whose own settings no engine can start a container with
    NoMemory,
    NoSpace,
    WrongPlatform,
    TimedOut,
    Stopped, ///< by the user
    TooLarge,
    NoProgram,
    NoDaemon,
    NoShell,
    NoKeychain, ///< this computer, or this login, has none
    Locked,     ///< the keychain is locked: nothing can be said about what is in it
    Taken,      ///< another one has the same name
    Busy,       ///< another audit works in the same folder
};

/// The reason for a failure, as a value. Wording for people is made from it at the edges (ui/words);
/// `detail` is what the other side said, in its own words and without secrets.
struct Error {
    Stage stage = Stage::Engine;
    Code code = Code::Failed;
    QString subject; ///< the file, address, image or program that it is about
    QString detail;

    bool operator==(const Error &) const = default;
};

/// The code's name in kebab case, for logs and for the JSON's one-line reasons.
QString codeName(Code code);

/// One English line, without line breaks, for `audit.reason` in the master JSON: the detail, or
/// where there is none the code's name and the subject.
QString reasonLine(const Error &error);

} // namespace gearaudit
