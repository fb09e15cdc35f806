package lockstep.object;

/** A native object that a wait in the kernel can be about, so that a report finds what the program calls it. */
public interface KernelKnown {
    /** What the kernel knows it by. */
    Object inKernel();
}
