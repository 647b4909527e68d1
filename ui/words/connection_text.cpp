#include "ui/words/connection_text.h"

#include "ui/words/measure_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{

struct ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

QString identityText(const TestFacts &facts)
{
    const QString name = facts.username.simplified();
    if (facts.isDevice)
        return name.isEmpty() ? ConnectionText::tr("the key of a device")
                              : ConnectionText::tr("%1, a device").arg(name);
    if (name.isEmpty())
        return facts.isAdministrator ? ConnectionText::tr("an administrator")
                                     : ConnectionText::tr("a user, not an administrator");
    return facts.isAdministrator ? ConnectionText::tr("%1, an administrator").arg(name)
                                 : ConnectionText::tr("%1, not an administrator").arg(name);
}

/// A server that cannot be talked to, at whichever step.
std::optional<ErrorWords> serverWords(Code code, const QString &site)
{
    switch (code) {
    case Code::Unreachable:
        return ErrorWords{ConnectionText::tr("%1 cannot be reached.").arg(site),
                          ConnectionText::tr("Check the address for typing mistakes, and whether "
                                             "this computer is on the right network or VPN."),
                          {}};
    case Code::TimedOut:
        return ErrorWords{ConnectionText::tr("%1 did not answer in time.").arg(site),
                          ConnectionText::tr("Check the network or VPN, and test again."),
                          {}};
    case Code::Certificate:
        return ErrorWords{
            ConnectionText::tr("The certificate of %1 is not trusted.").arg(site),
            ConnectionText::tr("Check the address. If the site has an authority of its own, name "
                               "the file with its certificate in the settings. The key is not "
                               "sent to a site that cannot prove who it is."),
            {}};
    case Code::NotFound:
    case Code::Malformed:
        return ErrorWords{ConnectionText::tr("%1 answers, but not as Flywheel does.").arg(site),
                          ConnectionText::tr("Check the address: it is that of the page where you "
                                             "log in to Flywheel."),
                          {}};
    case Code::Refused:
        return ErrorWords{
            ConnectionText::tr("%1 sends requests on to another address.").arg(site),
            ConnectionText::tr("The key was not sent there. If the site has moved, enter its new "
                               "address."),
            {}};
    case Code::RateLimited:
        return ErrorWords{ConnectionText::tr("%1 takes no more requests for now.").arg(site),
                          ConnectionText::tr("Wait some minutes, and test again."),
                          {}};
    case Code::TooLarge:
        return ErrorWords{ConnectionText::tr("The answer of %1 is larger than allowed.").arg(site),
                          ConnectionText::tr("Check the address."),
                          {}};
    default: return std::nullopt;
    }
}

/// What a server says about a key and its user.
std::optional<ErrorWords> keyWords(Code code, const QString &site)
{
    switch (code) {
    case Code::Unauthorized:
        return ErrorWords{ConnectionText::tr("%1 does not accept the key.").arg(site),
                          ConnectionText::tr("It may have expired, or be a key of another site. "
                                             "Make a new one on your profile page there, and "
                                             "enter it instead."),
                          {}};
    case Code::Disabled:
        return ErrorWords{ConnectionText::tr("The user of this key is disabled or unknown."),
                          ConnectionText::tr("Ask an administrator of the site to enable it."),
                          {}};
    case Code::Denied:
    case Code::NotPermitted:
        return ErrorWords{ConnectionText::tr("The user of this key has no permission for that."),
                          ConnectionText::tr("Ask an administrator of the site for it."),
                          {}};
    default: return std::nullopt;
    }
}

std::optional<ErrorWords> registryWords(Code code, const QString &site, const QString &registry)
{
    switch (code) {
    case Code::Ill:
    case Code::Unreachable:
    case Code::TimedOut:
        return ErrorWords{
            ConnectionText::tr("The container engine cannot reach the registry %1.").arg(registry),
            ConnectionText::tr("Check the network or VPN of the computer that the engine runs on. "
                               "Gears whose images are elsewhere can be audited all the same."),
            {}};
    case Code::Certificate:
        return ErrorWords{
            ConnectionText::tr("The container engine does not trust the certificate of the "
                               "registry %1.")
                .arg(registry),
            ConnectionText::tr("The engine has certificates of its own. Give it that of the "
                               "site's authority; for Docker on Linux in "
                               "/etc/docker/certs.d/%1/ca.crt.")
                .arg(registry),
            {}};
    case Code::Denied:
    case Code::Unauthorized:
    case Code::NotPermitted:
        return ErrorWords{
            ConnectionText::tr("The registry of %1 does not accept the login.").arg(site),
            ConnectionText::tr("Check that the user name is the one you log in with. "
                               "Gears whose images are elsewhere can be audited all "
                               "the same."),
            {}};
    default: return std::nullopt;
    }
}

/// Why no login was tried.
ErrorWords skippedWords(Code code)
{
    if (code == Code::NotReadable)
        return {ConnectionText::tr("The login was not tried: this container engine cannot try one "
                                   "alone."),
                ConnectionText::tr("An audit logs in all the same when it downloads an image."),
                {}};
    return {ConnectionText::tr("The login was not tried: the container engine is not ready."),
            ConnectionText::tr("See under General what is missing."),
            {}};
}

} // namespace

QString testStepTitle(TestStep step)
{
    switch (step) {
    case TestStep::Reach: return ConnectionText::tr("Address");
    case TestStep::Version: return ConnectionText::tr("Release");
    case TestStep::Identity: return ConnectionText::tr("User");
    case TestStep::Gears: return ConnectionText::tr("Gears");
    case TestStep::Registry: return ConnectionText::tr("Registry");
    }
    return {};
}

QString testStepDoing(TestStep step)
{
    switch (step) {
    case TestStep::Reach: return ConnectionText::tr("Connecting…");
    case TestStep::Version: return ConnectionText::tr("Asking for the release…");
    case TestStep::Identity: return ConnectionText::tr("Asking whose key it is…");
    case TestStep::Gears: return ConnectionText::tr("Counting the gears…");
    case TestStep::Registry: return ConnectionText::tr("Logging in to the registry…");
    }
    return {};
}

QString testStepAnswer(const TestEvent &event)
{
    switch (event.step) {
    case TestStep::Reach: return ConnectionText::tr("It answers.");
    case TestStep::Version: {
        const QString release = event.facts.release.simplified();
        return release.isEmpty() ? ConnectionText::tr("Flywheel, of an unknown release")
                                 : ConnectionText::tr("Flywheel %1").arg(release);
    }
    case TestStep::Identity: return identityText(event.facts);
    case TestStep::Gears: return gearsText(event.facts.gears);
    case TestStep::Registry: {
        const QString registry = event.facts.registry.simplified();
        return registry.isEmpty() ? ConnectionText::tr("The login works.")
                                  : ConnectionText::tr("The login to %1 works.").arg(registry);
    }
    }
    return {};
}

ErrorWords testFailureWords(const TestEvent &event, const QString &site)
{
    std::optional<ErrorWords> words;
    if (event.state == TestEvent::State::Skipped)
        words = skippedWords(event.error.code);
    else if (event.error.stage == Stage::Settings) // nobody was asked
        words = errorWords(event.error);
    else if (event.step == TestStep::Registry)
        words = registryWords(event.error.code, site,
                              event.facts.registry.isEmpty() ? site
                                                             : event.facts.registry.simplified());
    if (!words && event.step != TestStep::Reach)
        words = keyWords(event.error.code, site);
    if (!words)
        words = serverWords(event.error.code, site);
    if (!words)
        words = errorWords(event.error);
    words->detail = event.error.detail.simplified();
    return *words;
}

} // namespace gearaudit
