// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace tellings {

/// Hands everything on to another device and remembers when that took less than it was given: QPdfWriter does not ask.
/// After the first failure nothing more is written.
class CheckedDevice : public QIODevice {
    Q_OBJECT
public:
    /// `target` is open for writing and outlives this.
    explicit CheckedDevice(QIODevice *target, QObject *parent = nullptr);

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] QString reason() const { return m_reason; } ///< empty while nothing failed
    /// Writes what the target still holds back. False if anything failed, now or before.
    [[nodiscard]] bool finish();

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void fail();

    QIODevice *m_target;
    bool m_failed = false;
    QString m_reason;
};

} // namespace tellings
