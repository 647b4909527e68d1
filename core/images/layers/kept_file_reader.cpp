#include "core/images/layers/kept_file_reader.h"

#include "core/images/facts/image_evidence.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
using What = FileInterest::What;
constexpr qint64 textOfBinary = 16 * 1024; ///< where an interpreter's name is a script's
} // namespace

KeptFileReader::KeptFileReader(const FileInterest &interest, qint64 size, bool executable)
    : m_interest(interest), m_file(std::make_shared<KeptFile>()), m_wantsMore(interest.what != What::Presence)
{
    m_file->size = size;
    m_file->executable = executable;
}

void KeptFileReader::add(const char *bytes, qint64 size, qint64 at)
{
    if (m_interest.what == What::Sizes) {
        m_sum.add(bytes, std::min(size, m_interest.bytes - m_end));
        m_end += size;
        m_wantsMore = m_end < m_interest.bytes;
        return;
    }
    if (m_interest.what == What::RpmRecords) {
        m_rpm.add(bytes, std::min(size, m_interest.bytes - m_end));
        m_end += size;
        m_wantsMore = m_end < m_interest.bytes;
        return;
    }
    const qint64 most = isBinary() ? textOfBinary : m_interest.bytes;
    // A hole may be of any size.
    if (const qint64 hole = std::min(at, most) - m_text.size(); hole > 0)
        m_text.append(qsizetype(hole), '\0');
    if (at > m_end)
        m_versions.add("\0", 1);
    m_end = at + size;
    if (isBinary())
        m_versions.add(bytes, size);
    m_text.append(bytes, qsizetype(std::min(size, most - m_text.size())));
    if (isScript() && m_text.size() > 1 && !m_text.startsWith("#!"))
        m_wantsMore = false;
    if (!isBinary() && m_text.size() >= m_interest.bytes)
        m_wantsMore = false;
}

std::shared_ptr<const KeptFile> KeptFileReader::finish()
{
    if (m_interest.what == What::Script && !m_text.startsWith("#!"))
        return nullptr;
    if (m_interest.what == What::Headers)
        m_file->text = metadataHeaders(m_text);
    else if (m_interest.what == What::Records)
        m_file->text = pythonRecords(m_text);
    else if (m_interest.what == What::RpmRecords)
        m_file->text = m_rpm.finish();
    else if (m_interest.what == What::Sizes)
        m_file->text = m_sum.finish();
    else if (m_interest.what == What::Channel)
        m_file->text = condaChannel(m_text);
    else if ((!isBinary() && !isScript()) || m_text.startsWith("#!"))
        m_file->text = m_text;
    if (isBinary()) {
        if (m_end < m_file->size)
            m_versions.add("\0", 1); // a hole at the end
        m_file->versions = m_versions.finish();
    }
    m_file->text.squeeze();
    return m_file;
}

} // namespace gearaudit
