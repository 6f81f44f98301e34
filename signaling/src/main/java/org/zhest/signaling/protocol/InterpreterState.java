package org.zhest.signaling.protocol;

/** What an interpreter is doing: Не работаю, Готов, Перерыв, в разговоре, После звонка. */
public enum InterpreterState {
    OFF,
    READY,
    BREAK,
    BUSY,
    AFTER_CALL
}
