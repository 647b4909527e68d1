#include "ui/words/instance_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct InstanceText {
    Q_DECLARE_TR_FUNCTIONS(InstanceText)
};

/// The part behind the colon; empty where the detail has to say it.
QString keychainReason(Code code)
{
    switch (code) {
    case Code::Locked: return InstanceText::tr("the keychain is locked");
    case Code::NoKeychain: return InstanceText::tr("there is no keychain");
    case Code::NotPermitted: return InstanceText::tr("access to the keychain was denied");
    case Code::TimedOut: return InstanceText::tr("the keychain did not answer in time");
    case Code::NotWritable: return InstanceText::tr("the keychain did not keep the change");
    default: return InstanceText::tr("the keychain reported an error");
    }
}

QString keychainWhat(Code code, const QString &name)
{
    if (code == Code::Refused || code == Code::Malformed)
        return InstanceText::tr("The key in the environment variable %1 cannot be used.").arg(name);
    if (code == Code::Unauthorized)
        return InstanceText::tr("The key that is stored for %1 was entered for another place, and "
                                "is not sent to the one that the settings name now.")
            .arg(name);
    if (code == Code::NotFound)
        return name.isEmpty() ? InstanceText::tr("No key is stored.")
                              : InstanceText::tr("No key is stored for %1.").arg(name);
    const QString head = name.isEmpty()
                             ? InstanceText::tr("Keys cannot be read or stored")
                             : InstanceText::tr("The key of %1 cannot be read or stored").arg(name);
    return InstanceText::tr("%1: %2.", "what failed: why").arg(head, keychainReason(code));
}

QString keychainAdvice(Code code)
{
    switch (code) {
    case Code::NotFound: return InstanceText::tr("Enter its API key again.");
    case Code::Unauthorized:
        return InstanceText::tr("Where the settings are right, enter its API key again; else put "
                                "the address and the registry back.");
    case Code::Locked:
        return InstanceText::tr("Unlock the keychain of your desktop, and try again.");
    case Code::NoKeychain:
        return InstanceText::tr("Log in to a desktop with a keychain, such as GNOME Keyring or "
                                "KWallet, and try again.");
    case Code::NotPermitted:
        return InstanceText::tr("Allow Gear Audit to use the keychain, and try again.");
    case Code::TimedOut:
        return InstanceText::tr("It may be asking a question in another window: answer it, and try "
                                "again.");
    case Code::Refused:
    case Code::Malformed: return {};
    default: return InstanceText::tr("Check that your desktop's keychain works, and try again.");
    }
}

ErrorWords fieldWords(const Error &error)
{
    if (error.code == Code::Taken)
        return {InstanceText::tr("There is an instance called %1 already.").arg(error.subject),
                InstanceText::tr("Choose another name."),
                {}};
    if (error.code == Code::Refused && error.subject == QLatin1String("key"))
        return {InstanceText::tr("This key is for another host than the address."),
                InstanceText::tr("Copy the key from your profile page on this instance, or correct "
                                 "the address."),
                {}};
    if (error.code == Code::Refused && error.subject == QLatin1String("address"))
        return {InstanceText::tr("An address that begins with http:// would send the key readable "
                                 "for everybody on the way."),
                InstanceText::tr("Use https://. For a server that has no https, give the key as "
                                 "HOST:__force_insecure:KEY."),
                {}};
    if (error.subject == QLatin1String("name"))
        return {InstanceText::tr("This name cannot be used."),
                InstanceText::tr("A name is one line of text and not empty."),
                {}};
    if (error.subject == QLatin1String("key"))
        return {InstanceText::tr("This is not an API key."),
                InstanceText::tr("Copy it from your profile page on the instance. It has the form "
                                 "HOST:KEY, or is the last part of that."),
                {}};
    if (error.subject != QLatin1String("address"))
        return {
            InstanceText::tr("The field %1 cannot be used.").arg(error.subject), {}, error.detail};
    return {InstanceText::tr("This address cannot be used."),
            InstanceText::tr("An address is that of the instance's web page, such as "
                             "https://flywheel.example.org."),
            {}};
}

ErrorWords importWords(const Error &error)
{
    const QString file = error.subject.simplified();
    const QString form =
        InstanceText::tr("The file is left as it is. What can be imported is a site_list.py with "
                         "nothing but a dictionary {'name': ['address', 'user', 'key']}, or a "
                         "user.json of Flywheel's command line.");
    switch (error.code) {
    case Code::NotFound: return {InstanceText::tr("There is no file %1.").arg(file), {}, {}};
    case Code::TooLarge:
        return {InstanceText::tr("%1 is too large for a list of instances.").arg(file), form, {}};
    case Code::Malformed:
        return {InstanceText::tr("%1 cannot be imported.").arg(file), form, error.detail};
    default:
        return {InstanceText::tr("%1 cannot be read.").arg(file),
                InstanceText::tr("Check that it is a file and that you may read it."),
                error.detail};
    }
}
} // namespace

ErrorWords instanceWords(const Error &error)
{
    if (error.stage == Stage::Instance)
        return fieldWords(error);
    if (error.stage == Stage::Import)
        return importWords(error);
    return {keychainWhat(error.code, error.subject.simplified()), keychainAdvice(error.code),
            error.detail.simplified()};
}

QString keyOriginText(InstanceKey::Origin origin)
{
    switch (origin) {
    case InstanceKey::Origin::Session: return InstanceText::tr("for this session");
    case InstanceKey::Origin::Variable: return InstanceText::tr("in the environment");
    case InstanceKey::Origin::Keychain: return InstanceText::tr("in the keychain");
    }
    return {};
}

QString noKeyText(const Error &error)
{
    switch (error.code) {
    case Code::NotFound: return InstanceText::tr("none");
    case Code::Locked: return InstanceText::tr("unknown: the keychain is locked");
    case Code::NoKeychain: return InstanceText::tr("none: there is no keychain");
    case Code::Unauthorized:
    case Code::Refused:
    case Code::Malformed: return InstanceText::tr("not usable: %1").arg(error.detail.simplified());
    default: return InstanceText::tr("unknown: the keychain does not answer");
    }
}

QString refusedText(const RefusedSite &site)
{
    const QString name = site.name.isEmpty() ? site.position
                         : site.position.isEmpty()
                             ? site.name
                             : QStringLiteral("%1 (%2)").arg(site.name, site.position);
    switch (site.reason) {
    case NotTaken::NoName: return InstanceText::tr("%1: it has no usable name.").arg(name);
    case NotTaken::NotThreeTexts:
        return InstanceText::tr("%1: it is no list of address, user name and key.").arg(name);
    case NotTaken::NoAddress: return InstanceText::tr("%1: it has no usable address.").arg(name);
    case NotTaken::BadKey: return InstanceText::tr("%1: what it has is not an API key.").arg(name);
    case NotTaken::OtherHost:
        return InstanceText::tr("%1: its key is for another host than its address.").arg(name);
    case NotTaken::Insecure:
        return InstanceText::tr("%1: its address begins with http://, which would send the key "
                                "readable for everybody on the way.")
            .arg(name);
    case NotTaken::NamedAgain:
        return InstanceText::tr("%1: the file names it again further on, and the last one counts.")
            .arg(name);
    case NotTaken::Swapped:
        return InstanceText::tr("%1: a key stands where the user's name is expected: the order is "
                                "address, user name, key.")
            .arg(name);
    case NotTaken::NameTaken:
        return InstanceText::tr("%1: there is an instance of this name with another address.")
            .arg(name);
    }
    return {};
}

} // namespace gearaudit
