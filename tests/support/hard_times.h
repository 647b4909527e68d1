#pragma once

#include <QtGlobal>

namespace gearaudit::test
{

/// While it lives, no file of this process grows past a size: writing fails there as it does on a
/// full disk (with "File too large"). Needs no rights and no file system of its own.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes);
    ~FileSizeLimit();
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    unsigned long m_before;
    void (*m_handler)(int);
};

/// While it lives, this process has no more rights than the user nobody, if it was root: otherwise
/// no folder is read-only to it.
class OrdinaryUser
{
public:
    OrdinaryUser();
    ~OrdinaryUser();
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    bool m_wasRoot;
};

/// How many bytes this process has written so far, to whatever.
qint64 bytesWritten();

} // namespace gearaudit::test
