#pragma once

#include <array>
#include <string_view>

// The keys of the master JSON, each group in the order in which it is written. Internal to report/.

namespace gearaudit::keys
{

using Key = std::string_view;

inline constexpr std::array<Key, 12> gear{"gear-name",      "gear-label",  "custom-docker-image",
                                          "gear-version",   "site",        "api-enabled",
                                          "found-manifest", "Python_Dirs", "Pip_Dirs",
                                          "Pythons",        "manifest",    "audit"};
inline constexpr std::array<Key, 5> python{"python_dir", "python_version", "pips", "environment",
                                           "packages"};
inline constexpr std::array<Key, 4> pip{"freeze", "pip_dir", "pip_version", "direct"};
inline constexpr std::array<Key, 3> origin{"url", "commit", "editable"};
inline constexpr std::array<Key, 4> environment{"prefix", "kind", "found-on", "in-use"};
inline constexpr std::array<Key, 10> manifest{"category", "license", "author",  "maintainer",
                                              "source",   "url",     "api-key", "command",
                                              "images",   "created"};
inline constexpr std::array<Key, 13> audit{
    "status",       "reason",     "image-digest", "image-bytes", "platform",
    "inspected-by", "site-release", "audited-at", "duration-ms", "attempts",
    "gear-audit",   "context",    "last-answer"};
inline constexpr std::array<Key, 4> lastAnswer{"gear-version", "custom-docker-image",
                                               "image-digest", "audited-at"};
inline constexpr std::array<Key, 2> attempt{"image", "result"};

} // namespace gearaudit::keys
