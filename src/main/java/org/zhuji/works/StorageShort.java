package org.zhuji.works;

import org.zhuji.shared.Refusal;

/** The volume of the files is nearly full; nothing was kept. */
public class StorageShort extends Refusal {
    public StorageShort() {
        super(
                Kind.BUSY,
                "服务器存储空间不足，暂时不能接收文件，管理员已收到提示。您填写的内容不受影响，请稍后再试或联系本单位工会。",
                "The server is short of storage and takes no files for now; the administrators have been told."
                        + " What you typed is safe.");
    }
}
