#pragma once

#include "core/base/field_list.h"
#include "core/model/gear_record.h"

// The one table of what a record holds and how the master JSON calls it, in the order in which it
// is written. It drives the writer, the careful and the quick reader, and the packed rows: a new
// fact is a member of its struct and a row here. A member without a row does not compile.

namespace gearaudit::fields
{

template <> struct TableOf<Attempt> {
    using List = std::tuple<Field<"image", &Attempt::image>, Field<"result", &Attempt::result>>;
};

template <> struct TableOf<DirectOrigin> {
    using List = std::tuple<Field<"url", &DirectOrigin::url>,
                            Field<"commit", &DirectOrigin::commit>,
                            Field<"editable", &DirectOrigin::editable>>;
};

template <> struct TableOf<PipFinding> {
    using List = std::tuple<FromOutside<&PipFinding::key>, //
                            Field<"freeze", &PipFinding::freeze, OfFirstScript>,
                            Field<"pip_dir", &PipFinding::path, OfFirstScript>,
                            Field<"pip_version", &PipFinding::version, OfFirstScript>,
                            Field<"direct", &PipFinding::direct>>;
};

template <> struct TableOf<LayerPackages> {
    using List = std::tuple<Field<"layer", &LayerPackages::layer>,
                            Field<"packages", &LayerPackages::packages>>;
};

template <> struct TableOf<PythonFinding> {
    using List = std::tuple<FromOutside<&PythonFinding::key>,
                            Field<"python_dir", &PythonFinding::path, OfFirstScript>,
                            Field<"python_version", &PythonFinding::version, OfFirstScript>,
                            Field<"pips", &PythonFinding::pips, OfFirstScript>,
                            Group<"environment", //
                                  Field<"prefix", &PythonFinding::prefix>,
                                  Field<"kind", &PythonFinding::kind>,
                                  Field<"found-on", &PythonFinding::foundOn>,
                                  Field<"in-use", &PythonFinding::inUse>,
                                  Field<"version-evidence", &PythonFinding::versionEvidence,
                                        LeftOutWhenEmpty>,
                                  Field<"bytes", &PythonFinding::bytes, LeftOutWhenEmpty>,
                                  Field<"of-distribution", &PythonFinding::ofDistribution,
                                        LeftOutWhenEmpty>,
                                  Field<"bounds", &PythonFinding::bounds, LeftOutWhenEmpty>,
                                  Field<"installed-by", &PythonFinding::installedBy,
                                        LeftOutWhenEmpty>>,
                            Field<"packages", &PythonFinding::packages, LeftOutWhenEmpty>>;
};

template <> struct TableOf<OperatingSystem> {
    using List = std::tuple<Field<"id", &OperatingSystem::id>, //
                            Field<"version", &OperatingSystem::version, LeftOutWhenEmpty>,
                            Field<"name", &OperatingSystem::name, Searched | LeftOutWhenEmpty>,
                            Field<"read-in", &OperatingSystem::path>>;
};

template <> struct TableOf<BaseImage> {
    using List = std::tuple<Field<"name", &BaseImage::name, Searched | LeftOutWhenEmpty>,
                            Field<"digest", &BaseImage::digest, LeftOutWhenEmpty>>;
};

template <> struct TableOf<ToolFinding> {
    using List = std::tuple<Field<"name", &ToolFinding::name>, //
                            Field<"version", &ToolFinding::version>,
                            Field<"read-in", &ToolFinding::path>>;
};

template <> struct TableOf<CondaPackages> {
    using List = std::tuple<Field<"prefix", &CondaPackages::prefix>,
                            Field<"channel", &CondaPackages::channel>,
                            Field<"packages", &CondaPackages::packages>>;
};

template <> struct TableOf<ImageLayer> {
    using List = std::tuple<Field<"digest", &ImageLayer::digest>, //
                            Field<"command", &ImageLayer::command>>;
};

template <> struct TableOf<ImageFacts> {
    using List = std::tuple<Field<"os", &ImageFacts::os, LeftOutWhenEmpty>,
                            Field<"base", &ImageFacts::base, LeftOutWhenEmpty>,
                            Field<"tools", &ImageFacts::tools, LeftOutWhenEmpty>,
                            Field<"conda", &ImageFacts::conda, LeftOutWhenEmpty>,
                            Field<"layers", &ImageFacts::layers, LeftOutWhenEmpty>,
                            Field<"cut", &ImageFacts::cut, LeftOutWhenEmpty>>;
};

template <> struct TableOf<ImageFindings> {
    using List = std::tuple<Field<"Python_Dirs", &ImageFindings::pythonDirs, OfFirstScript>,
                            Field<"Pip_Dirs", &ImageFindings::pipDirs, OfFirstScript>,
                            Field<"Pythons", &ImageFindings::pythons, OfFirstScript>,
                            Field<"image", &ImageFindings::image, LeftOutWhenEmpty>>;
};

template <> struct TableOf<ManifestFacts> {
    static constexpr unsigned searched = Searched | LeftOutWhenEmpty;
    using List =
        std::tuple<Field<"category", &ManifestFacts::category, searched>,
                   Field<"license", &ManifestFacts::license, searched>,
                   Field<"author", &ManifestFacts::author, searched>,
                   Field<"maintainer", &ManifestFacts::maintainer, searched>,
                   Field<"source", &ManifestFacts::source, searched>,
                   Field<"url", &ManifestFacts::url, searched>,
                   Field<"api-key", &ManifestFacts::apiKey, LeftOutWhenEmpty>,
                   Field<"command", &ManifestFacts::command, searched>,
                   Field<"images", &ManifestFacts::images, LeftOutWhenEmpty>,
                   Field<"created", &ManifestFacts::created, LeftOutWhenEmpty>>;
};

template <> struct TableOf<LastAnswer> {
    using List = std::tuple<Field<"gear-version", &LastAnswer::version>,
                            Field<"custom-docker-image", &LastAnswer::image>,
                            Field<"image-digest", &LastAnswer::imageDigest>,
                            Field<"audited-at", &LastAnswer::auditedAt>>;
};

template <> struct TableOf<CommandStart> {
    using List = std::tuple<Field<"known", &CommandStart::known, LeftOutWhenEmpty>,
                            Field<"script", &CommandStart::script, LeftOutWhenEmpty>,
                            Field<"read", &CommandStart::read, LeftOutWhenEmpty>,
                            Field<"why", &CommandStart::why, LeftOutWhenEmpty>>;
};

template <> struct TableOf<AuditFacts> {
    using List = std::tuple<Field<"status", &AuditFacts::status>,
                            Field<"reason", &AuditFacts::reason, Searched>,
                            Field<"image-digest", &AuditFacts::imageDigest>,
                            Field<"image-bytes", &AuditFacts::imageBytes>,
                            Field<"platform", &AuditFacts::platform>,
                            Field<"inspected-by", &AuditFacts::inspectedBy>,
                            Field<"contradicted", &AuditFacts::contradicted, LeftOutWhenEmpty>,
                            Field<"site-release", &AuditFacts::siteRelease, LeftOutWhenEmpty>,
                            Field<"audited-at", &AuditFacts::auditedAt>,
                            Field<"duration-ms", &AuditFacts::durationMs>,
                            Field<"attempts", &AuditFacts::attempts>,
                            Field<"gear-audit", &AuditFacts::program>,
                            Field<"context", &AuditFacts::context, LeftOutWhenEmpty>,
                            Field<"last-answer", &AuditFacts::lastAnswer, LeftOutWhenEmpty>,
                            Field<"started", &AuditFacts::started, LeftOutWhenEmpty>>;
};

template <> struct TableOf<GearRecord> {
    using List = std::tuple<FromOutside<&GearRecord::collection>, //
                            FromOutside<&GearRecord::key>,
                            Field<"gear-name", &GearRecord::name, OfFirstScript | Searched>,
                            Field<"gear-label", &GearRecord::label, OfFirstScript>,
                            Field<"custom-docker-image", &GearRecord::image, OfFirstScript>,
                            Field<"gear-version", &GearRecord::version, OfFirstScript>,
                            // The first script copied records between sites whole.
                            Field<"site", &GearRecord::site, OfFirstScript | OnlyWritten>,
                            Field<"api-enabled", &GearRecord::apiEnabled, OfFirstScript>,
                            Field<"found-manifest", &GearRecord::foundManifest, OfFirstScript>,
                            Inlined<&GearRecord::findings>, //
                            Field<"manifest", &GearRecord::manifest>,
                            Field<"audit", &GearRecord::audit>>;
};

} // namespace gearaudit::fields
