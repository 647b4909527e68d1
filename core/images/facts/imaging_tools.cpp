#include "core/images/facts/imaging_tools.h"

#include "core/base/glob.h"

#include <QHash>
#include <QRegularExpression>

#include <array>
#include <vector>

namespace gearaudit
{

namespace
{
// Where real images have them: the installers' own folders, neurodocker's recipes (/opt/NAME-VERSION),
// conda's prefixes and Debian's.
constexpr std::array tools{
    ImagingTool{"AFNI", "AFNI_version.txt", "AFNI_", "AFNI_(\\d[\\w.]*)"},
    ImagingTool{"ANTs", "antsRegistration", nullptr, "(?i)/ants-?v?(\\d[\\w.]*)/"},
    ImagingTool{"Connectome Workbench", "wb_command", nullptr, "(?i)workbench-?v?(\\d[\\w.]*)/"},
    ImagingTool{"Convert3D", "bin/c3d", nullptr, "(?i)/(?:convert3d|c3d)-?v?(\\d[\\w.]*?)(?:-Linux[^/]*)?/"},
    ImagingTool{"dcm2niix", "bin/dcm2niix", nullptr, "(?i)/dcm2niix-?v?(\\d[\\w.]*)/"},
    ImagingTool{"FreeSurfer", "build-stamp.txt", "freesurfer", "-v?(\\d+\\.\\d+(?:\\.\\d+)*)"},
    ImagingTool{"FSL", "etc/fslversion", "", "\\A\\s*v?(\\d[\\w.+]*)"},
    ImagingTool{"HCP Pipelines", "HCP*Pipelines*/version.txt", "", "v?(\\d+\\.\\d+[\\w.]*)"},
    ImagingTool{"MATLAB Runtime", "VersionInfo.xml", "MathWorks_version_info", "<version>\\s*(\\d[\\d.]*)"},
    ImagingTool{"MATLAB Runtime", "runtime/glnxa64/libmwmclmcrrt.so.*", nullptr, "\\.so\\.(\\d+\\.\\d+)\\z"},
    ImagingTool{"MRtrix3", "mrtrix3/_version.py", "__version__", "__version__\\s*=\\s*[\"']?v?(\\d[\\w.+-]*)"},
    ImagingTool{"Node.js", "include/node/node_version.h", "NODE_MAJOR_VERSION",
                "NODE_MAJOR_VERSION\\s+(\\d+)\\s+#define\\s+NODE_MINOR_VERSION\\s+(\\d+)"},
    ImagingTool{"R", "R/library/base/DESCRIPTION", "Package: base", "(?m)^Version:\\s*(\\d[\\w.]*)"},
    ImagingTool{"SPM", "spm*/Contents.m", "Statistical Parametric Mapping",
                "Version\\s+(\\d[\\w.]*)\\s+\\(SPM(\\d+)"},
};

struct PackagedTool {
    const char *package, *name;
};
constexpr std::array packagedTools{
    PackagedTool{"afni", "AFNI"},         PackagedTool{"ants", "ANTs"},
    PackagedTool{"c3d", "Convert3D"},     PackagedTool{"connectome-workbench", "Connectome Workbench"},
    PackagedTool{"convert3d", "Convert3D"}, PackagedTool{"dcm2niix", "dcm2niix"},
    PackagedTool{"fsl-core", "FSL"},      PackagedTool{"fsl-5.0-core", "FSL"},
    PackagedTool{"mrtrix3", "MRtrix3"},   PackagedTool{"nodejs", "Node.js"},
    PackagedTool{"r-base", "R"},        PackagedTool{"connectome-workbench-cli", "Connectome Workbench"},
    PackagedTool{"r-base-core", "R"},     PackagedTool{"spm12-common", "SPM"},
};

constexpr qsizetype longestVersion = 64;

/// By a file's own name; those whose name has a star stand under the empty one.
struct Rules {
    QHash<QByteArray, std::vector<const ImagingTool *>> byName;
    std::vector<std::pair<QByteArray, const ImagingTool *>> byBegin;

    Rules()
    {
        for (const ImagingTool &tool : tools) {
            const QByteArray file(tool.file);
            const QByteArray name = file.mid(file.lastIndexOf('/') + 1);
            if (const qsizetype star = name.indexOf('*'); star >= 0)
                byBegin.emplace_back(name.left(star), &tool);
            else
                byName[name].push_back(&tool);
        }
    }
};

bool isAt(const ImagingTool &tool, const QByteArrayList &parts)
{
    const QByteArrayList wanted = QByteArray(tool.file).split('/');
    if (wanted.size() > parts.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QByteArray &part = parts[parts.size() - wanted.size() + i];
        const bool isSame = wanted[i].contains('*')
            ? matchesGlob(QString::fromLatin1(wanted[i]), QString::fromLatin1(part.left(300)), Qt::CaseSensitive)
            : wanted[i] == part;
        if (!isSame)
            return false;
    }
    return true;
}
} // namespace

std::span<const ImagingTool> imagingTools()
{
    return tools;
}

const ImagingTool *imagingToolAt(const QByteArrayList &parts)
{
    static const Rules rules;
    if (parts.isEmpty())
        return nullptr;
    const auto named = rules.byName.constFind(parts.last());
    if (named != rules.byName.constEnd()) {
        for (const ImagingTool *tool : *named) {
            if (isAt(*tool, parts))
                return tool;
        }
    }
    for (const auto &[begin, tool] : rules.byBegin) {
        if (parts.last().startsWith(begin) && isAt(*tool, parts))
            return tool;
    }
    return nullptr;
}

std::optional<QString> imagingToolVersion(const ImagingTool &tool, const QByteArray &path, const QByteArray &start)
{
    const QString text = QString::fromUtf8(tool.says ? start : path);
    if (tool.says && !text.contains(QLatin1String(tool.says), Qt::CaseInsensitive))
        return std::nullopt;
    if (!tool.version)
        return QString();
    const auto found = QRegularExpression(QLatin1String(tool.version)).match(text);
    if (!found.hasMatch())
        return QString();
    QString version = found.captured(1);
    const QString second = found.captured(2);
    if (!second.isEmpty()) {
        // SPM tells its revision before its release, Node its minor number behind the major one.
        const bool isRevision = qstrcmp(tool.name, "SPM") == 0;
        if (!isRevision)
            version += u'.' + second;
        else if (!version.startsWith(second + u'.'))
            version = second + u'.' + version;
    }
    return version.left(longestVersion);
}

const char *imagingToolOfPackage(const QByteArray &package)
{
    for (const PackagedTool &tool : packagedTools) {
        if (package == tool.package)
            return tool.name;
    }
    return nullptr;
}

QString versionOfDebian(const QByteArray &version)
{
    static const QRegularExpression rule(QStringLiteral("\\A(?:\\d+:)?v?([0-9][0-9A-Za-z.]*)"));
    return rule.match(QString::fromUtf8(version.left(200))).captured(1).left(longestVersion);
}

} // namespace gearaudit
