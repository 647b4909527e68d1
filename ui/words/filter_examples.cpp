#include "ui/words/filter_examples.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct FilterHelp {
    Q_DECLARE_TR_FUNCTIONS(FilterHelp)
};

FilterExample example(const char *filter, const QString &meaning)
{
    return {QLatin1String(filter), meaning};
}

} // namespace

std::vector<FilterExamples> filterExamples()
{
    return {
        {FilterHelp::tr("Words"),
         {example("dicom", FilterHelp::tr("the word anywhere: names, labels, images, packages")),
          example("numpy scipy", FilterHelp::tr("both, in one and the same Python")),
          example("numpy or scipy", FilterHelp::tr("one of them")),
          example("-numpy", FilterHelp::tr("gears without it")),
          example("\"not found\"", FilterHelp::tr("these words side by side")),
          example("dicom*", FilterHelp::tr("texts that begin so; * is anything, ? one letter"))}},
        {FilterHelp::tr("Packages and versions"),
         {example("package:numpy", FilterHelp::tr("numpy is installed, at any version")),
          example("numpy<1.24", FilterHelp::tr("below a version")),
          example("flywheel-sdk>=15,<17", FilterHelp::tr("a range")),
          example("numpy==1.24.*", FilterHelp::tr("every 1.24")),
          example("numpy~=1.22.1", FilterHelp::tr("at least this, of the same 1.22")),
          example("python:2.7", FilterHelp::tr("a Python 2.7")),
          example("python<3.8 numpy", FilterHelp::tr("a Python older than 3.8 that has numpy")),
          example("pip<21", FilterHelp::tr("a pip older than 21"))}},
        {FilterHelp::tr("What users ask"),
         {example("eol:yes", FilterHelp::tr("has a Python past its end of life")),
          example("eol:yes in-use:yes", FilterHelp::tr("and runs it")),
          example("sdk-behind:yes",
                  FilterHelp::tr("its flywheel-sdk is behind the release of its site")),
          example("sdk:yes flywheel-sdk<16",
                  FilterHelp::tr("SDK-enabled, with a flywheel-sdk older than 16")),
          example("sdk:yes -package:flywheel-sdk",
                  FilterHelp::tr("SDK-enabled, without flywheel-sdk")),
          example("status:failed", FilterHelp::tr("could not be audited")),
          example("stale:yes",
                  FilterHelp::tr("and is shown as an earlier audit found it"))}},
        {FilterHelp::tr("Known faults"),
         {example("vulnerable:yes", FilterHelp::tr("a package has a known fault")),
          example("in-use:yes severity>=high",
                  FilterHelp::tr("the gear starts a Python with a package that has a high or critical one")),
          example("in-use:yes exploited:yes", FilterHelp::tr("and one that is being exploited")),
          example("severity>=critical fix:yes", FilterHelp::tr("a critical one that another version ends")),
          example("advisory:CVE-2023-32681", FilterHelp::tr("one by its name")),
          example("package:pillow vulnerable:unknown",
                  FilterHelp::tr("a pillow that a distribution may have mended"))}},
        {FilterHelp::tr("Together"),
         {example("python:2.7 (numpy<1.16 or scipy)",
                  FilterHelp::tr("parentheses keep together what belongs together")),
          example("gear:dicom -status:audited",
                  FilterHelp::tr("a key looks at one thing, a - turns it round"))}},
    };
}

} // namespace gearaudit
