// The headers of others that nearly every test reads; none of ours.
#pragma once
#include "core/pch.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
