#pragma once

#include "core/base/secret.h"
#include "core/settings/instances.h"

#include <functional>
#include <memory>
#include <optional>

namespace gearaudit
{

/// What a connection test does, in this order.
enum class TestStep {
    Reach,    ///< the address answers
    Version,  ///< as Flywheel, of some release
    Identity, ///< whose key it is
    Gears,    ///< how many that user sees
    Registry, ///< whether the engine can log in where the images are
};
inline constexpr TestStep allTestSteps[] = {TestStep::Reach, TestStep::Version, TestStep::Identity,
                                            TestStep::Gears, TestStep::Registry};

/// What a test found out so far. All of it is the server's word.
struct TestFacts {
    QString release;  ///< "19.2.1"; may be empty
    QString username; ///< as the registry's login takes it: an email address
    bool isAdministrator = false;
    bool isDevice = false; ///< the key is a device's, not a person's
    int gears = 0;
    QString registry; ///< the host that was logged in to

    bool operator==(const TestFacts &) const = default;
};

/// A step of a test that has ended.
struct TestEvent {
    enum class State {
        Passed,
        Failed,
        Skipped, ///< could not be tried, such as the registry without an engine; `error` says why
    };
    TestStep step = TestStep::Reach;
    State state = State::Passed;
    Error error;     ///< with Failed and Skipped
    TestFacts facts; ///< all that is known by now

    bool operator==(const TestEvent &) const = default;
};

/// Holds a test that runs; letting go of it ends it without another call.
using TestHandle = std::shared_ptr<void>;

/// Begins a test with an instance as it was entered (address normalised, perhaps no username) and
/// its key as it is kept (PastedKey::key), and returns at once. On the main thread, and never
/// before this returns, `told` is called for each step as it ends, in their order, until one has
/// failed; then `ended`, once.
using StartTest = std::function<TestHandle(const Instance &instance, const Secret &key,
                                           std::function<void(const TestEvent &)> told,
                                           std::function<void()> ended)>;

} // namespace gearaudit
