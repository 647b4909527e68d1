#include "core/model/record_part.h"

namespace gearaudit
{

namespace
{

template <class T> const T *at(const std::vector<T> &items, int number)
{
    const auto place = static_cast<std::size_t>(number);
    return number >= 0 && place < items.size() ? &items[place] : nullptr;
}

} // namespace

const PythonFinding *RecordPart::pythonFinding() const
{
    return at(record.findings.pythons, python);
}

const PipFinding *RecordPart::pipFinding() const
{
    const auto *owner = pythonFinding();
    return owner ? at(owner->pips, pip) : nullptr;
}

const Package *RecordPart::packageFound() const
{
    if (const auto *owner = pipFinding())
        return at(owner->freeze, package);
    const auto *owner = pythonFinding();
    return owner && owner->packages ? at(*owner->packages, package) : nullptr;
}

} // namespace gearaudit
