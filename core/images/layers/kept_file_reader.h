#pragma once

#include "core/images/layers/kept_files.h"
#include "core/images/layers/rpm_records.h"

#include <memory>

namespace gearaudit
{

/// Takes a file's content piece by piece and keeps of it what its interest asks for.
class KeptFileReader
{
public:
    KeptFileReader(const FileInterest &interest, qint64 size, bool executable);

    /// Whether more of the content counts.
    bool wantsMore() const { return m_wantsMore; }
    /// Bytes that begin `at` there in the file; what lies before and was not given is a hole.
    void add(const char *bytes, qint64 size, qint64 at);
    /// Null for what does not matter after all.
    std::shared_ptr<const KeptFile> finish();

private:
    bool isScript() const
    {
        return m_interest.what == FileInterest::What::Script || m_interest.what == FileInterest::What::Program;
    }
    bool isBinary() const { return m_interest.what == FileInterest::What::Binary; }

    FileInterest m_interest;
    std::shared_ptr<KeptFile> m_file;
    VersionScan m_versions;
    RecordSum m_sum;
    RpmScan m_rpm;
    QByteArray m_text;
    qint64 m_end = 0; ///< of what was given
    bool m_wantsMore;
};

} // namespace gearaudit
